package org.rasti.publication;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a verdict page shows, as it stood when an editor approved it. It is stored as JSON and never changes: a
 * component may be added later only where reading an older page without it still makes sense.
 *
 * @param language the language the verdict is written in
 * @param demo whether the statement belongs to the demonstration data
 * @param kind FACT, PROMISE, PREDICTION or OPINION
 * @param explanation Markdown in which evidence is cited as {@code [@id]}
 * @param evidence in the order it is shown; see {@link Citations} for its numbers
 * @param appearances the oldest first
 * @param author who wrote the verdict
 * @param approvers who approved it
 * @param progress what became of a promise, the oldest first; none on pages frozen before it was kept
 */
public record FrozenPage(
        long statementId,
        String code,
        String slug,
        String language,
        boolean demo,
        String claim,
        String kind,
        @Nullable LocalDate dueOn,
        List<Localized> topics,
        Speaker speaker,
        Rating rating,
        String summary,
        String explanation,
        List<Evidence> evidence,
        List<Appearance> appearances,
        String author,
        List<String> approvers,
        List<Progress> progress) {

    public FrozenPage {
        // Older pages know nothing of it.
        progress = progress == null ? List.of() : List.copyOf(progress);
    }

    /** Who said it, with role and body as of the statement. */
    public record Speaker(
            long id,
            boolean person,
            Localized name,
            @Nullable String role,
            @Nullable String body,
            @Nullable String wikidataId) {}

    /**
     * The judgement.
     *
     * @param value ClaimReview's ratingValue on the scale 1 to 5; absent where a number would mislead
     * @param colour as {@code #rrggbb}
     * @param shape CHECK, CROSS, HALF, QUESTION, CLOCK or DOT, so that a rating differs by more than colour
     * @param example whether the rating marks a demonstration: such pages are not indexed and carry no ClaimReview
     */
    public record Rating(
            long id,
            String code,
            Localized name,
            Localized meaning,
            @Nullable Integer value,
            String colour,
            String shape,
            boolean example) {}

    /** A source for (SUPPORTS) or against (REFUTES) the claim, or beside it (CONTEXT). */
    public record Evidence(
            long id,
            String url,
            String title,
            @Nullable String publisher,
            @Nullable LocalDate publishedOn,
            String stance,
            @Nullable String excerpt,
            @Nullable String note) {}

    /**
     * How a promise was getting on by a day.
     *
     * @param evidenceId the source among the page's evidence that shows it
     */
    public record Progress(
            LocalDate on, String note, @Nullable Long evidenceId) {}

    /**
     * A place where it was said: in an article (outlet, headline), or elsewhere (sourceKind, headline as its title).
     *
     * @param id of the appearance; absent on pages frozen before it was kept
     * @param speaker who said it there, where it was somebody else than the page's speaker
     * @param language of the quoted text
     * @param before the text just before the quote, for its context
     * @param after the text just after it
     * @param sourceKind BROADCAST, SPEECH, POST, VIDEO, DOCUMENT or OTHER; absent for an article
     */
    public record Appearance(
            @Nullable Long id,
            @Nullable Localized speaker,
            @Nullable String outlet,
            @Nullable String relayedFrom,
            String headline,
            @Nullable String url,
            @Nullable LocalDate publishedOn,
            @Nullable LocalDate saidOn,
            String language,
            String before,
            String quote,
            String after,
            @Nullable String sourceKind,
            @Nullable String timeCode) {}
}
