package org.rasti.desk.search;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.Objects;
import org.rasti.search.Hit;
import org.rasti.searchbox.Question;

/** Where at the desk a thing that was found is read. */
final class HitPlace {

    /** Enough of a passage to find it again in its article. */
    private static final int WORDS = 80;

    private HitPlace() {}

    /** The place, as an address relative to the desk. A speaker has no page yet: it is what they said. */
    static String of(Hit hit) {
        return switch (FoundKind.of(hit.kind()).orElse(FoundKind.STATEMENT)) {
            case STATEMENT, EVIDENCE -> "statements/" + Objects.requireNonNullElse(hit.fact("code"), "");
            case ARTICLE -> article(hit);
            case SPEAKER -> said(hit.title().text());
        };
    }

    private static String article(Hit hit) {
        var place = "articles/" + hit.id();
        if (hit.excerpts().isEmpty()) {
            return place;
        }
        var passage = hit.excerpts().getFirst().text();
        int end = passage.offsetByCodePoints(0, Math.min(WORDS, passage.codePointCount(0, passage.length())));
        var words = QueryParameters.simple(Map.of("words", passage.substring(0, end)));
        return place + "?" + words.getQueryString();
    }

    private static String said(String speaker) {
        return Asked.NOTHING
                .asking(new Question("speaker:\"" + speaker.replace('"', ' ') + '"'))
                .in(FoundKind.STATEMENT)
                .address();
    }
}
