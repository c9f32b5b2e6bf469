package org.rasti.search;

import java.util.Locale;
import org.rasti.search.SearchDocument.Role;
import org.rasti.text.ClaimText;
import org.rasti.text.Language;

/** The index's fields. */
final class Fields {

    /** Raised by hand where documents become something else. */
    static final String VERSION = "1";

    static final String ID = "search.id";
    static final String KIND = "search.document";
    /** Every word as it was written, but for folding: for prefixes and other spellings. */
    static final String SURFACE = "search.surface";

    static final String SAID = "search.said";
    static final String DATE = "search.date";
    /** What a hit shows. */
    static final String SHOWN = "search.shown";

    private static final String WORDS = "search.words.";
    private static final String EXACT = "search.is.";
    private static final String NAMED = "search.of.";

    /** Of a key: Lucene takes no term of more than 32 kB, and a longer name is the same as its beginning. */
    private static final int LONGEST = 500;

    private Fields() {}

    /** A text's words, as its language's analysis has them. */
    static String words(Role role, Language rules) {
        return WORDS + role.name().toLowerCase(Locale.ROOT) + '.' + rules.tag();
    }

    static boolean isWords(String field) {
        return field.startsWith(WORDS);
    }

    /** The language by whose rules a field is analysed: that at its end, or none in particular. */
    static Language rulesOf(String field) {
        return isWords(field) ? Language.of(field.substring(field.lastIndexOf('.') + 1)) : Analyzers.OTHER;
    }

    /** A value as a key, and its names. */
    static String exact(String field) {
        return EXACT + field;
    }

    /** The words of a value's names. */
    static String named(String field) {
        return NAMED + field;
    }

    /** What two spellings of a value share. */
    static String key(String value) {
        var key = ClaimText.key(value, Analyzers.OTHER);
        return key.length() <= LONGEST ? key : key.substring(0, LONGEST);
    }
}
