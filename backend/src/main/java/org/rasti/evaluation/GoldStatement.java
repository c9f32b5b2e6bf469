package org.rasti.evaluation;

import org.jspecify.annotations.Nullable;
import org.rasti.extraction.Form;
import org.rasti.extraction.Kind;

/**
 * A statement as a person annotated it.
 *
 * @param start where it begins in the article's text, in UTF-16 units
 * @param end where it ends, exclusive
 * @param speaker the speaker's name; null where the source is unnamed
 * @param checkWorthy whether somebody should check it; null where nobody said
 */
public record GoldStatement(
        int start,
        int end,
        @Nullable String speaker,
        @Nullable String mention,
        @Nullable String cue,
        Form form,
        Kind kind,
        @Nullable Boolean checkWorthy) {

    public GoldStatement {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span of text: " + start + ".." + end);
        }
    }
}
