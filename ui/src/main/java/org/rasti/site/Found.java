package org.rasti.site;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rasti.publication.Localized;
import org.rasti.publication.PublicPage;
import org.rasti.search.Excerpt;
import org.rasti.search.Hit;
import org.rasti.searchbox.Passages;
import org.rasti.searchbox.Run;
import org.rasti.text.Language;

/**
 * A published statement that was found, as a page lists it.
 *
 * @param claim with the words that were looked for
 * @param passages of its other texts in which they stand
 */
public record Found(
        Hit hit,
        Passage claim,
        List<Passage> passages,
        @Nullable RatingLook rating,
        String href) {

    /**
     * A text with the words that were looked for.
     *
     * @param cut whether it goes on before or after
     */
    public record Passage(List<Run> runs, Language language, boolean cut) {

        private static Passage of(Excerpt excerpt) {
            return new Passage(Run.of(excerpt), excerpt.language(), excerpt.cut());
        }

        /** The language for HTML; none where none in particular is known. */
        public @Nullable String tag() {
            return language.tag().equals("und") ? null : language.tag();
        }

        /** The direction, as HTML writes it. */
        public String direction() {
            return tag() == null ? "auto" : Reader.direction(language);
        }
    }

    static Found of(Hit hit, Reader reader) {
        var language = reader.language();
        return new Found(
                hit,
                Passage.of(hit.title()),
                Passages.of(hit).stream().map(Passage::of).toList(),
                rating(hit, language),
                PublicPaths.statement(language, fact(hit, "code"), fact(hit, "slug")));
    }

    private static @Nullable RatingLook rating(Hit hit, Language language) {
        var names = names(hit, "rating");
        return names.isEmpty()
                ? null
                : RatingLook.of(
                        new Localized(names).in(language.tag()), fact(hit, "ratingColour"), fact(hit, "ratingShape"));
    }

    /** Who said it, in the reader's language; empty where nobody is named. */
    public String speaker(Reader reader) {
        var names = names(hit, "speaker");
        return names.isEmpty() ? "" : new Localized(names).in(reader.language().tag());
    }

    private static Map<String, String> names(Hit hit, String what) {
        var prefix = what + ".";
        return hit.facts().entrySet().stream()
                .filter(fact -> fact.getKey().startsWith(prefix))
                .collect(Collectors.toMap(fact -> fact.getKey().substring(prefix.length()), Map.Entry::getValue));
    }

    private static String fact(Hit hit, String name) {
        return Objects.requireNonNullElse(hit.fact(name), "");
    }

    /** One of the facts that the index keeps of it. */
    public @Nullable String fact(String name) {
        return hit.fact(name);
    }

    public boolean is(String fact) {
        return Boolean.parseBoolean(hit.fact(fact));
    }

    public boolean isRetracted() {
        return PublicPage.State.RETRACTED.name().equals(hit.fact("state"));
    }

    /** When it was first published. */
    public @Nullable Instant published() {
        var published = hit.fact("firstPublished");
        try {
            return published == null ? null : Instant.parse(published);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
