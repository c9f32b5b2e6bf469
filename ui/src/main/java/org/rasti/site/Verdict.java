package org.rasti.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rasti.publication.Citations;
import org.rasti.publication.ExplanationHtml;
import org.rasti.publication.FrozenPage;
import org.rasti.publication.PublicPage;
import org.rasti.text.Language;

/**
 * A statement's page, ready to be shown.
 *
 * @param explanation HTML that is safe to show as it is
 * @param evidence with its numbers
 * @param written the language the verdict is written in
 */
public record Verdict(
        PublicPage published,
        FrozenPage page,
        RatingLook rating,
        String explanation,
        List<NumberedEvidence> evidence,
        Language written) {

    static Verdict of(PublicPage published, FrozenPage page, Reader reader) {
        var ids = page.evidence().stream().map(FrozenPage.Evidence::id).toList();
        return new Verdict(
                published,
                page,
                RatingLook.of(page.rating(), reader.language()),
                ExplanationHtml.render(page.explanation(), ids, reader::number),
                numbered(page),
                Language.of(page.language()));
    }

    /** When it was said, as far as any appearance tells. */
    public @Nullable LocalDate saidOn() {
        return earliest(FrozenPage.Appearance::saidOn);
    }

    /** When it was first seen in print, for where nobody noted the day it was said. */
    public @Nullable LocalDate publishedOn() {
        return earliest(FrozenPage.Appearance::publishedOn);
    }

    /** Where it was first seen. */
    public FrozenPage.@Nullable Appearance firstAppearance() {
        return page.appearances().stream().findFirst().orElse(null);
    }

    /** How often it was said, as far as is known: at approval, and since. */
    public int times() {
        return page.appearances().size() + published.standing().size();
    }

    /** The latest day on which it was said again since the version was approved. */
    public @Nullable LocalDate lastRepeated() {
        return published.standing().stream()
                .map(repeat -> day(repeat.appearance()))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The day something was said or, failing that, printed. */
    public static @Nullable LocalDate day(FrozenPage.Appearance appearance) {
        return appearance.saidOn() == null ? appearance.publishedOn() : appearance.saidOn();
    }

    /** What became of a promise, the oldest first; nothing of anything else. */
    public List<NotedProgress> progress() {
        return page.progress().stream()
                .map(noted -> new NotedProgress(noted.on(), noted.note(), number(noted.evidenceId())))
                .toList();
    }

    /** The number of a source; none where the page does not list it. */
    private @Nullable Integer number(@Nullable Long evidenceId) {
        return evidence.stream()
                .filter(numbered -> Long.valueOf(numbered.source().id()).equals(evidenceId))
                .findFirst()
                .map(NumberedEvidence::number)
                .orElse(null);
    }

    private @Nullable LocalDate earliest(Function<FrozenPage.Appearance, @Nullable LocalDate> day) {
        @Nullable LocalDate earliest = null;
        for (var appearance : page.appearances()) {
            var here = day.apply(appearance);
            if (here != null && (earliest == null || here.isBefore(earliest))) {
                earliest = here;
            }
        }
        return earliest;
    }

    private static List<NumberedEvidence> numbered(FrozenPage page) {
        var cited = Citations.in(page.explanation());
        var numbered = new ArrayList<NumberedEvidence>();
        for (var evidence : page.evidence()) {
            numbered.add(new NumberedEvidence(numbered.size() + 1, evidence, cited.contains(evidence.id())));
        }
        return List.copyOf(numbered);
    }

    /** Evidence with the number it is cited by, and whether the text cites it. */
    public record NumberedEvidence(int number, FrozenPage.Evidence source, boolean cited) {}

    /** What was noted of a promise, with the number of the source that shows it. */
    public record NotedProgress(
            LocalDate on, String note, @Nullable Integer number) {}
}
