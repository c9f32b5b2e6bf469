package org.rasti.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.rasti.text.DeadlineWord.Role;

/** A language's words for deadlines, from {@code deadlines_xx.properties}. */
final class DeadlineWords {

    private final Language language;
    private final Map<String, List<DeadlineWord>> words = new HashMap<>();

    private DeadlineWords(Language language) {
        this.language = language;
    }

    /** Empty for a language without such words. */
    static Optional<DeadlineWords> of(Language language) {
        var resource = DeadlineWords.class.getResourceAsStream("deadlines_" + language.tag() + ".properties");
        if (resource == null) {
            return Optional.empty();
        }
        var lists = new Properties();
        try (var reader = new InputStreamReader(resource, UTF_8)) {
            lists.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var read = new DeadlineWords(language);
        lists.forEach((key, value) -> read.add(key.toString(), value.toString().split(",\\s*")));
        return Optional.of(read);
    }

    /** What a word does, empty where it has no part in a deadline. */
    List<DeadlineWord> of(String folded) {
        return folded.chars().allMatch(c -> c >= '0' && c <= '9')
                ? DeadlineWord.ofDigits(folded)
                : words.getOrDefault(folded, List.of());
    }

    private void add(String key, String... listed) {
        for (int i = 0; i < listed.length; i++) {
            words.put(NormalizedText.of(listed[i].strip(), language).text(), roles(key, i + 1));
        }
    }

    /** Lists of numbers and months count by their place; every other key names its roles. */
    private static List<DeadlineWord> roles(String key, int place) {
        return switch (key) {
            case "NUMBERS" -> List.of(new DeadlineWord(Role.NUMBER, place));
            case "JALALI" -> List.of(new DeadlineWord(Role.JALALI_MONTH, place));
            case "GREGORIAN" -> List.of(new DeadlineWord(Role.GREGORIAN_MONTH, place));
            default -> parts(key);
        };
    }

    private static List<DeadlineWord> parts(String key) {
        var roles = new ArrayList<DeadlineWord>();
        var parts = key.split("-", -1);
        if (parts.length == 2 && parts[1].chars().allMatch(Character::isDigit)) {
            var role =
                    switch (parts[0]) {
                        case "GREGORIAN" -> Role.GREGORIAN_MONTH;
                        case "JALALI" -> Role.JALALI_MONTH;
                        default -> Role.valueOf(parts[0]);
                    };
            return List.of(new DeadlineWord(role, Integer.parseInt(parts[1])));
        }
        Arrays.stream(parts)
                .map(part ->
                        part.equals("TWO") ? new DeadlineWord(Role.NUMBER, 2) : DeadlineWord.of(Role.valueOf(part)))
                .forEach(roles::add);
        return List.copyOf(roles);
    }
}
