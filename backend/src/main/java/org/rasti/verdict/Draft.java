package org.rasti.verdict;

import org.jspecify.annotations.Nullable;
import org.rasti.account.InvalidInput;

/**
 * What somebody has written of a verdict so far. A draft may be incomplete; submitting asks for the whole.
 *
 * @param explanation Markdown; evidence is cited as {@code [@id]}
 * @param publicNote of a correction: what changed and why, for the public
 */
public record Draft(
        @Nullable Long ratingId,
        String summary,
        String explanation,
        @Nullable String publicNote) {

    public static final int LONGEST_SUMMARY = 1000;
    public static final int LONGEST_EXPLANATION = 100_000;
    public static final int LONGEST_NOTE = 2000;

    public static final Draft EMPTY = new Draft(null, "", "", null);

    public Draft {
        check("summary", summary, LONGEST_SUMMARY);
        check("explanation", explanation, LONGEST_EXPLANATION);
        if (publicNote != null) {
            check("publicNote", publicNote, LONGEST_NOTE);
        }
    }

    private static void check(String field, String text, int longest) {
        if (text.length() > longest) {
            throw new InvalidInput(field, "too-long");
        }
        if (text.indexOf('\0') >= 0) {
            throw new InvalidInput(field, "unreadable");
        }
    }

    boolean isWhole() {
        return ratingId != null && !summary.isBlank() && !explanation.isBlank();
    }

    boolean hasPublicNote() {
        return publicNote != null && !publicNote.isBlank();
    }
}
