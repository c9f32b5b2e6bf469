package org.rasti.text;

import com.ibm.icu.util.ULocale;
import java.util.Locale;

/**
 * A language by its BCP 47 primary subtag, such as {@code fa}.
 *
 * @param tag two or three lower-case letters
 */
public record Language(String tag) {

    public static final Language FA = new Language("fa");
    public static final Language EN = new Language("en");
    public static final Language TR = new Language("tr");
    public static final Language AR = new Language("ar");

    public Language {
        if (!wellFormed(tag)) {
            throw new IllegalArgumentException("not a language subtag of two or three lower-case letters: " + tag);
        }
    }

    /** Takes {@code "fa"}; refuses anything that is not a primary subtag. */
    public static Language of(String tag) {
        return new Language(tag);
    }

    /** Whether its script runs from right to left. */
    public boolean rightToLeft() {
        return new ULocale(tag).isRightToLeft();
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    @Override
    public String toString() {
        return tag;
    }

    private static boolean wellFormed(String tag) {
        return (tag.length() == 2 || tag.length() == 3) && tag.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }
}
