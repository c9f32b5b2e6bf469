package org.rasti.languagemodel;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A text in which words count only as they stand, unit by unit. */
record Verbatim(String text) {

    /**
     * Where words begin, in UTF-16 units.
     *
     * @param nth which of their places, counted from 1; places do not overlap
     * @return empty if they do not stand there so often, or are none that could be words
     */
    OptionalInt find(String words, int nth) {
        int left = nth;
        int at = hasLetters(words) ? text.indexOf(words) : -1;
        while (at >= 0) {
            int end = at + words.length();
            if (isWhole(at) && isWhole(end) && --left == 0) {
                return OptionalInt.of(at);
            }
            at = text.indexOf(words, end);
        }
        return OptionalInt.empty();
    }

    /** The words without space around them, if they stand here and are not longer than so many units; else null. */
    @Nullable
    String keep(String words, int longest) {
        var tidy = words.strip();
        return tidy.length() <= longest && find(tidy, 1).isPresent() ? tidy : null;
    }

    private static boolean hasLetters(String words) {
        return words.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Whether no surrogate pair is cut in two here: half a character cannot be stored. */
    private boolean isWhole(int at) {
        return at == 0 || at == text.length() || !Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
}
