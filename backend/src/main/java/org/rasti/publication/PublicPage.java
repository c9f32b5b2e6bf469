package org.rasti.publication;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the address of a statement answers today.
 *
 * @param slug empty where the page was taken down: its words would say what the page may not
 * @param page the current version; absent where the page was taken down
 * @param version the number of the current version, from 1
 * @param corrections the newest first
 * @param history every published version, the newest first; empty where the page was taken down
 * @param repeats where it was said again since the current version was approved, in the order it was shown
 * @param withdrawal why it is no longer standing; absent while it is
 * @param restored why it came back, where it was taken down once; absent where it was not, or is again
 */
public record PublicPage(
        State state,
        String code,
        String slug,
        String language,
        @Nullable FrozenPage page,
        int version,
        Instant firstPublished,
        Instant changedAt,
        List<Correction> corrections,
        List<Version> history,
        List<Repeat> repeats,
        @Nullable Withdrawal withdrawal,
        @Nullable Withdrawal restored) {

    /** RETRACTED pages stay readable below a notice; TAKEN_DOWN ones leave a tombstone with the public reason. */
    public enum State {
        PUBLISHED,
        RETRACTED,
        TAKEN_DOWN
    }

    /**
     * A dated public note of what changed and why.
     *
     * @param grade TYPO, CLARIFICATION, CORRECTION, CHANGE_OF_RATING or UPDATE
     * @param version the version it led to
     */
    public record Correction(String grade, String note, String language, Instant at, int version) {}

    /** One published version, with what it said in short. */
    public record Version(int number, Instant publishedAt, Localized rating, String summary) {}

    /**
     * A repetition that was found after the version was approved.
     *
     * @param removal why it is no longer told; absent while it is
     */
    public record Repeat(
            FrozenPage.Appearance appearance,
            Instant shownAt,
            @Nullable Removal removal) {}

    /**
     * A repetition was taken off the page.
     *
     * @param note for the public; absent where it turned out to be another claim
     */
    public record Removal(@Nullable String note, Instant at) {}

    /** The repetitions that the page stands by. */
    public List<Repeat> standing() {
        return repeats.stream().filter(repeat -> repeat.removal() == null).toList();
    }

    /** The public part of why a page was withdrawn. */
    public record Withdrawal(String reason, Instant at) {}
}
