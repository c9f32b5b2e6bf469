package org.rasti.matching;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasti.text.Language;
import org.rasti.text.NormalizedText;

/** A language's words for numbers, months and denials, from {@code particulars_xx.properties}. */
final class ParticularWords {

    private static final int JALALI = 100;
    private static final String HALF_SPACE = "\u200c";

    private final Language language;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> scales = new HashMap<>();
    private final Map<String, Integer> months = new HashMap<>();
    private final Set<String> joining = new HashSet<>();
    private final Set<String> denials = new HashSet<>();
    private final Set<String> frame = new HashSet<>();
    private final List<String> denyingBeginnings = new ArrayList<>();
    private final List<String> denyingParts = new ArrayList<>();

    private ParticularWords(Language language) {
        this.language = language;
    }

    /** Knows no word at all for a language without a list. */
    static ParticularWords of(Language language) {
        var words = new ParticularWords(language);
        var resource = ParticularWords.class.getResourceAsStream("particulars_" + language.tag() + ".properties");
        if (resource != null) {
            var lists = new Properties();
            try (var reader = new InputStreamReader(resource, UTF_8)) {
                lists.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            words.read(lists);
        }
        return words;
    }

    private void read(Properties lists) {
        counted(lists.getProperty("NUMBERS"), 2, 1, numbers);
        counted(lists.getProperty("TEENS"), 13, 1, numbers);
        counted(lists.getProperty("TENS"), 20, 10, numbers);
        counted(lists.getProperty("HUNDREDS"), 100, 100, numbers);
        counted(lists.getProperty("GREGORIAN"), 1, 1, months);
        counted(lists.getProperty("JALALI"), JALALI + 1, 1, months);
        joining.addAll(words(lists.getProperty("JOINING")));
        for (int power : new int[] {2, 3, 6, 9, 12}) {
            words(lists.getProperty("SCALE-" + power)).forEach(word -> scales.put(word, power));
        }
        denials.addAll(words(lists.getProperty("DENIALS")));
        frame.addAll(words(lists.getProperty("FRAME")));
        denyingBeginnings.addAll(words(lists.getProperty("DENYING-BEGINNINGS")));
        denyingParts.addAll(words(lists.getProperty("DENYING-PARTS")));
    }

    /** Words for one thing are parted by a stroke, things by a comma; one that would be misread has no word. */
    private void counted(@Nullable String list, int first, int step, Map<String, Integer> into) {
        if (list == null) {
            return;
        }
        var things = list.split(",");
        for (int i = 0; i < things.length; i++) {
            for (var word : things[i].split("\\|")) {
                if (!word.isBlank()) {
                    into.put(folded(word), first + step * i);
                }
            }
        }
    }

    private List<String> words(@Nullable String list) {
        var words = new ArrayList<String>();
        if (list != null) {
            for (var word : list.split(",")) {
                words.add(folded(word));
            }
        }
        return words;
    }

    private String folded(String word) {
        return NormalizedText.of(word.strip(), language).text().replace(HALF_SPACE, "");
    }

    OptionalInt number(String word) {
        return look(word, numbers);
    }

    /** Whether it stands between the words of one number: "thirty and two" in many languages. */
    boolean joins(String word) {
        return joining.contains(word);
    }

    /** The power of ten that it multiplies the number before it by. */
    OptionalInt scale(String word) {
        return look(word, scales);
    }

    /** From 1, those of the Jalali calendar from 101. */
    OptionalInt month(String word) {
        return look(word, months);
    }

    private static OptionalInt look(String word, Map<String, Integer> list) {
        var found = list.get(word);
        return found == null ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /** Whether it only frames what is said: "it", "about", "the truth is". */
    boolean frames(String word) {
        return frame.contains(word.replace(HALF_SPACE, ""));
    }

    /** @param word folded, with its half-spaces */
    boolean denies(String word) {
        String joined = word.replace(HALF_SPACE, "");
        return denials.contains(joined)
                || denyingBeginnings.stream().anyMatch(joined::startsWith)
                || denyingParts.stream().anyMatch(part -> joined.length() > part.length() && joined.contains(part));
    }
}
