package org.rasti.evaluation;

import java.util.List;
import java.util.Random;

/**
 * Texts for measuring how time grows with length: ordinary ones, and such as somebody would write to keep the extractor
 * busy. A reading that looks back or ahead without bound takes a hundred times as long for ten times the text.
 *
 * @param name under which it is printed
 * @param seed is repeated up to the length wanted
 */
record HardText(String name, String tag, String seed) {

    private static final long SEED = 20_261_123;

    static final List<HardText> HOSTILE = List.of(
            new HardText("one letter", "en", "a"),
            new HardText("words without end", "fa", "گفت که "),
            new HardText("opening quotes", "fa", "«"),
            new HardText("straight quotes", "en", "\"a "),
            new HardText("said said", "en", "said that he said "),
            new HardText("colons", "en", "he said: "),
            new HardText("brackets", "en", "(["),
            new HardText("names", "en", "Minister John Smith "),
            new HardText("capitals", "tr", "Bakan Ali Veli "),
            new HardText("lines", "ar", "قال\n"),
            new HardText("verbs and that", "ar", "قال إن "),
            new HardText("endings", "tr", "söylediğini belirten "),
            new HardText("marks", "fa", "\u200c\u064b"),
            new HardText("any characters", "fa", noise()));

    /** The seed repeated to exactly this many UTF-16 units, never ending within a surrogate pair. */
    String ofLength(int length) {
        var text = new StringBuilder(length + seed.length());
        while (text.length() < length) {
            text.append(seed);
        }
        text.setLength(length);
        if (Character.isHighSurrogate(text.charAt(length - 1))) {
            text.setCharAt(length - 1, ' ');
        }
        return text.toString();
    }

    private static String noise() {
        var random = new Random(SEED);
        var text = new StringBuilder();
        while (text.length() < 10_000) {
            int c = random.nextInt(Character.MAX_CODE_POINT);
            text.appendCodePoint(Character.isDefined(c) && !isSurrogate(c) ? c : ' ');
        }
        return text.toString();
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
