package org.rasti.searchbox;

import org.rasti.text.ClaimText;

/**
 * A part of a question that names a value of a field, such as {@code rating:false}.
 *
 * @param field by its English name, such as {@code rating}
 * @param value without its quotation marks
 * @param without whether what has the value is left out
 * @param start where the part begins in the question, in UTF-16 units
 * @param end exclusive
 */
public record Narrowing(String field, String value, boolean without, int start, int end) {

    /** Whether it says the same as a term that a facet offers. */
    boolean means(String term) {
        var other = Narrowings.of(term);
        return other.size() == 1
                && !without
                && field.equals(other.getFirst().field)
                && key(value).equals(key(other.getFirst().value));
    }

    private static String key(String value) {
        return ClaimText.key(value, FieldNames.ANY);
    }
}
