package org.rasti.search;

import java.util.List;
import org.rasti.text.Language;

/**
 * A passage of a text, with the words that were looked for. It is plain text: whoever shows it escapes it.
 *
 * @param cut whether the text goes on before or after it
 * @param marks in the passage, in order, none overlapping
 */
public record Excerpt(String text, Language language, boolean cut, List<Mark> marks) {

    /**
     * Characters to be shown as found.
     *
     * @param start in UTF-16 units of the passage
     * @param end exclusive
     */
    public record Mark(int start, int end) {}

    public Excerpt {
        marks = List.copyOf(marks);
    }
}
