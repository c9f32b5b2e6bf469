package org.rasti.text;

import java.text.Normalizer;

/** Compares wordings of claims. */
public final class ClaimText {

    private ClaimText() {}

    /**
     * A key that two passages share when they are the same words: only letters and digits count, in their folded form;
     * spaces, half-spaces, punctuation, diacritics and case do not.
     */
    public static String key(String text, Language language) {
        String folded = NormalizedText.of(text, language).text();
        StringBuilder key = new StringBuilder(folded.length());
        Normalizer.normalize(folded, Normalizer.Form.NFKD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}
