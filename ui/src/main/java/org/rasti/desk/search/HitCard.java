package org.rasti.desk.search;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.rasti.desk.common.Badges;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Facts;
import org.rasti.desk.common.Words;
import org.rasti.search.Hit;
import org.rasti.searchbox.Passages;
import org.rasti.workflow.StatementStatus;

/** Something that was found: what it is, its words, and whatever helps to tell it from the next. */
final class HitCard extends ListItem {

    private static final long serialVersionUID = 1L;

    HitCard(Hit hit) {
        addClassNames("card", "hit");
        var title = Marked.write(new Anchor(), hit.title());
        title.setHref(HitPlace.of(hit));
        title.addClassName("claim-link");
        add(top(hit), title, facts(hit));
        Passages.of(hit).forEach(excerpt -> {
            var passage = Marked.write(new Paragraph(), excerpt);
            passage.addClassName("hit-passage");
            add(passage);
        });
    }

    private static Div top(Hit hit) {
        var top = new Div();
        top.addClassName("line");
        FoundKind.of(hit.kind()).ifPresent(kind -> top.add(kind(kind)));
        status(hit).ifPresent(status -> top.add(Badges.of(status)));
        if (hit.fact("rating") != null) {
            top.add(Badges.quiet(rating(hit)));
        }
        stance(hit).ifPresent(top::add);
        if (hit.fact("code") != null) {
            var code = new Span(hit.fact("code"));
            code.addClassName("hit-code");
            top.add(code);
        }
        if (Boolean.parseBoolean(hit.fact("demo"))) {
            top.add(Badges.quiet(Words.get("demo.mark")));
        }
        return top;
    }

    private static Span kind(FoundKind kind) {
        var word = new Span(Words.of("search.kind", kind));
        word.addClassName("hit-kind");
        return word;
    }

    private static Optional<StatementStatus> status(Hit hit) {
        return Stream.of(StatementStatus.values())
                .filter(status -> status.name().equals(hit.fact("state")))
                .findFirst();
    }

    private static Optional<Span> stance(Hit hit) {
        return Optional.ofNullable(hit.fact("stance"))
                .map(stance -> Words.get("stance." + stance))
                .map(Badges::quiet);
    }

    private static String rating(Hit hit) {
        var named = hit.fact("rating." + Words.language().tag());
        return Objects.requireNonNullElseGet(named, () -> Objects.requireNonNullElse(hit.fact("rating"), ""));
    }

    private static Facts facts(Hit hit) {
        var facts = new Facts();
        Stream.of("speaker", "role", "body", "outlet", "publisher")
                .map(hit::fact)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(fact -> facts.with(Bidi.isolated(fact)));
        if (hit.fact("assignee") != null) {
            facts.with(Words.get("find.assignee", hit.fact("assignee")));
        }
        return facts;
    }
}
