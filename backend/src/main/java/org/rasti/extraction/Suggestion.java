package org.rasti.extraction;

import org.jspecify.annotations.Nullable;

/**
 * A statement found in an article.
 *
 * @param start where it begins in the original text, in UTF-16 units
 * @param end where it ends, exclusive
 * @param speaker whose words these are; null when the source is unnamed
 * @param mention how the reporting clause names the speaker, if it does
 * @param cue the reporting verb as written
 * @param checkWorthiness from 0 (leave it) to 1 (check it)
 * @param repeats the index, in the list of suggestions, of the first one with the same words
 */
public record Suggestion(
        int start,
        int end,
        @Nullable SpeakerGuess speaker,
        @Nullable String mention,
        @Nullable String cue,
        Form form,
        Kind kind,
        double checkWorthiness,
        @Nullable Integer repeats,
        Explanation why) {

    public Suggestion {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span of text: " + start + ".." + end);
        }
    }
}
