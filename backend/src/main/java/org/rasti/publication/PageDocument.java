package org.rasti.publication;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;
import org.rasti.search.Analyzers;
import org.rasti.search.DocumentDraft;
import org.rasti.search.Facet;
import org.rasti.search.SearchDocument;
import org.rasti.search.SearchDocument.Role;
import org.rasti.text.Language;

/**
 * A page as the public finds it.
 *
 * @param slug of its address today
 */
record PageDocument(
        FrozenPage page,
        PublicPage.State state,
        String slug,
        Instant firstPublished,
        Instant changedAt,
        boolean corrected) {

    private static final Parser MARKDOWN =
            Parser.builder().linkProcessor(new CitationSyntax()).build();
    private static final TextContentRenderer PLAIN =
            TextContentRenderer.builder().build();

    SearchDocument described() {
        var language = Language.of(page.language());
        var draft = new DocumentDraft(PageDocumentQueries.PAGE, page.statementId(), language)
                .text(Role.TITLE, page.claim())
                .text(Role.NAME, Analyzers.OTHER, page.code())
                .text(Role.TEXT, page.summary())
                .text(Role.TEXT, PLAIN.render(MARKDOWN.parse(page.explanation())))
                .value(Facet.CLAIM, page.kind())
                .value(Facet.STATE, state.name())
                .value(Facet.LANGUAGE, language.tag());
        addSpeaker(draft);
        addRating(draft);
        page.topics().forEach(topic -> addTopic(draft, topic));
        page.appearances().forEach(appearance -> addAppearance(draft, appearance));
        page.evidence().forEach(evidence -> addEvidence(draft, evidence));
        addFacts(draft);
        return draft.dated(firstPublished);
    }

    private void addSpeaker(DocumentDraft draft) {
        var speaker = page.speaker();
        var names = speaker.name().byLanguage();
        draft.value(Facet.SPEAKER, speaker.name().in("fa"), names, List.of())
                .facts("speaker", names)
                .foreign(Role.NAME, speaker.role())
                .foreign(Role.NAME, speaker.body());
        names.forEach((in, name) -> draft.text(Role.NAME, Language.of(in), name));
    }

    private void addRating(DocumentDraft draft) {
        var rating = page.rating();
        draft.value(Facet.RATING, rating.code(), rating.name().byLanguage(), List.of())
                .fact("rating", rating.code())
                .facts("rating", rating.name().byLanguage())
                .fact("ratingColour", rating.colour())
                .fact("ratingShape", rating.shape());
    }

    /** Topics are frozen by their names alone. */
    private static void addTopic(DocumentDraft draft, Localized topic) {
        draft.value(Facet.TOPIC, topic.in("en"), topic.byLanguage(), List.of());
        topic.byLanguage().forEach((in, name) -> draft.text(Role.NAME, Language.of(in), name));
    }

    private static void addAppearance(DocumentDraft draft, FrozenPage.Appearance appearance) {
        var language = Language.of(appearance.language());
        draft.text(Role.TEXT, language, appearance.quote())
                .text(Role.TEXT, language, appearance.headline())
                .day(appearance.saidOn() == null ? appearance.publishedOn() : appearance.saidOn());
        addOutlet(draft, appearance.outlet());
        addOutlet(draft, appearance.relayedFrom());
    }

    private static void addOutlet(DocumentDraft draft, @Nullable String outlet) {
        if (outlet != null) {
            draft.value(Facet.OUTLET, outlet, Map.of(), List.of(outlet)).foreign(Role.NAME, outlet);
        }
    }

    private static void addEvidence(DocumentDraft draft, FrozenPage.Evidence evidence) {
        draft.foreign(Role.TEXT, evidence.title())
                .foreign(Role.TEXT, evidence.publisher())
                .foreign(Role.TEXT, evidence.excerpt())
                .foreign(Role.TEXT, evidence.note());
    }

    private void addFacts(DocumentDraft draft) {
        draft.fact("code", page.code())
                .fact("slug", slug)
                .fact("state", state)
                .fact("claim", page.kind())
                .fact("role", page.speaker().role())
                .fact("body", page.speaker().body())
                .fact("summary", page.summary())
                .fact("demo", page.demo() || page.rating().example())
                .fact("corrected", corrected)
                .fact("firstPublished", firstPublished)
                .fact("changedAt", changedAt);
    }
}
