package org.rasti.evaluation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether two names stand for one speaker, however they are spelt and however much of a name is given. */
final class SpeakerNames {

    /** A role may stand before a name. */
    private static final int MORE_WORDS = 5;

    private SpeakerNames() {}

    /** The words of one are all among the other's; the one found may have a few words more than the annotated one. */
    static boolean agree(@Nullable String gold, @Nullable String found) {
        Set<String> wanted = words(gold);
        Set<String> said = words(found);
        if (wanted.isEmpty() || said.isEmpty()) {
            return wanted.isEmpty() && said.isEmpty();
        }
        return wanted.containsAll(said) || (said.containsAll(wanted) && said.size() <= wanted.size() + MORE_WORDS);
    }

    private static Set<String> words(@Nullable String name) {
        if (name == null) {
            return Set.of();
        }
        var folded = Normalizer.normalize(letters(name), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        var words = new HashSet<>(Arrays.asList(folded.split("[^\\p{L}\\p{N}_]+")));
        words.remove("");
        return words;
    }

    private static String letters(String name) {
        return name.replace('ي', 'ی')
                .replace('ى', 'ی')
                .replace('ك', 'ک')
                .replace('ة', 'ه')
                .replace('ۀ', 'ه')
                .replace('أ', 'ا')
                .replace('إ', 'ا')
                .replace('آ', 'ا')
                .replace('\u200c', ' ');
    }
}
