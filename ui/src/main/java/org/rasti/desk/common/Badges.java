package org.rasti.desk.common;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.rasti.verdict.Rating;
import org.rasti.workflow.StatementStatus;
import org.rasti.workflow.VerdictStatus;

/** Small marks that name a state. The word says it; colour only helps the eye. */
public final class Badges {

    private Badges() {}

    public static Span of(StatementStatus status) {
        return badge(Words.of("status", status), status);
    }

    public static Span of(VerdictStatus status) {
        return badge(Words.of("verdict", status), status);
    }

    public static Span of(Rating rating) {
        var badge = new Span(rating.name(Words.language().tag()));
        badge.addClassNames("badge", "rating");
        badge.getStyle().set("--rating", rating.colour());
        return badge;
    }

    public static Span quiet(String word) {
        var badge = new Span(word);
        badge.addClassNames("badge", "quiet");
        return badge;
    }

    private static Span badge(String word, Enum<?> state) {
        var badge = new Span(word);
        badge.addClassNames(
                "badge", "state-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return badge;
    }
}
