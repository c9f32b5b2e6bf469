package org.rasti.text;

import java.util.Arrays;

/**
 * A text in the form in which texts are compared, with the way back to the original. Letters that stand for one
 * another become one, digits become ASCII, capitals small; diacritics and invisible marks go. Half-spaces stay.
 */
public final class NormalizedText {

    private static final char STROKE = '\u0640';

    private final String original;
    private final String text;
    private final int[] offsets;

    private NormalizedText(String original, String text, int[] offsets) {
        this.original = original;
        this.text = text;
        this.offsets = offsets;
    }

    public static NormalizedText of(String original, Language language) {
        StringBuilder text = new StringBuilder(original.length());
        int[] offsets = new int[original.length() + 1];
        for (int i = 0; i < original.length(); ) {
            int codePoint = original.codePointAt(i);
            String folded = standsAlone(original, i) ? "–" : Letters.fold(codePoint, language);
            offsets = ensure(offsets, text.length() + folded.length() + 1);
            Arrays.fill(offsets, text.length(), text.length() + folded.length(), i);
            text.append(folded);
            i += Character.charCount(codePoint);
        }
        offsets[text.length()] = original.length();
        return new NormalizedText(original, text.toString(), Arrays.copyOf(offsets, text.length() + 1));
    }

    /** A stroke that lengthens letters, where no letter stands before it: Persian writers use it as a dash. */
    private static boolean standsAlone(String text, int at) {
        return text.charAt(at) == STROKE && (at == 0 || Character.isWhitespace(text.charAt(at - 1)));
    }

    /** The normalised form. */
    public String text() {
        return text;
    }

    /** The text as it was given. */
    public String original() {
        return original;
    }

    /**
     * Where in the original the character at this place of the normalised text stands. The length of the normalised
     * text maps to the length of the original.
     */
    public int originalOffset(int normalizedOffset) {
        return offsets[normalizedOffset];
    }

    private static int[] ensure(int[] offsets, int size) {
        return size <= offsets.length ? offsets : Arrays.copyOf(offsets, Math.max(size, offsets.length * 3 / 2));
    }
}
