package org.rasti.desk.statement;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Section;
import org.rasti.desk.common.Words;
import org.rasti.statement.Appearance;
import org.rasti.statement.Statement;
import org.rasti.statement.StatementQueries;
import org.springframework.context.annotation.Scope;

/** Where a statement was made: each passage in its context, or each other source. */
@SpringComponent
@Scope("prototype")
public class AppearancesPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient StatementQueries statements;
    private final Section section = new Section(Words.get("appearances.title"));

    AppearancesPanel(StatementQueries statements) {
        this.statements = statements;
        add(section);
    }

    public void show(Statement statement) {
        section.show(statements.appearances(statement.id()).stream()
                .map(appearance -> card(appearance, statement.language().tag()))
                .toArray(Div[]::new));
    }

    private static Div card(Appearance appearance, String language) {
        var quote =
                Bidi.mark(new Div(), appearance.articleLanguage() == null ? language : appearance.articleLanguage());
        quote.addClassName("quote");
        var anchor = appearance.anchor();
        quote.add(new Span(anchor == null ? "" : "…" + anchor.prefix()), mark(appearance.exact()));
        quote.add(new Span(anchor == null ? "" : anchor.suffix() + "…"));
        var card = new Div(place(appearance), quote);
        card.addClassName("card");
        return card;
    }

    private static Span mark(String exact) {
        var mark = new Span(exact);
        mark.addClassName("quoted");
        return mark;
    }

    private static Div place(Appearance appearance) {
        var place = new Div();
        place.addClassName("line");
        var source = appearance.source();
        if (source == null) {
            var article =
                    new Anchor("articles/" + appearance.articleId(), Objects.requireNonNull(appearance.headline()));
            article.getElement().setAttribute("dir", "auto");
            place.add(article);
        } else {
            place.add(new Span(Words.of("source", source.kind())), Bidi.isolated(source.title()));
            if (source.timeCode() != null) {
                place.add(Bidi.text(source.timeCode(), "en"));
            }
            addLink(place, source.url());
        }
        addOutlet(place, appearance);
        if (appearance.mergedFromId() != null && appearance.speaker() != null) {
            place.add(new Span(Words.get("appearances.by")), Bidi.isolated(appearance.speaker()));
        }
        return place;
    }

    private static void addLink(Div place, @Nullable String url) {
        if (url != null) {
            var link = new Anchor(url, Words.get("appearances.open"));
            link.getElement().setAttribute("rel", "noopener noreferrer");
            place.add(link);
        }
    }

    private static void addOutlet(Div place, Appearance appearance) {
        if (appearance.outlet() != null) {
            place.add(Bidi.isolated(appearance.outlet()));
        }
        if (appearance.relayedFrom() != null) {
            place.add(new Span(Words.get("appearances.relayed", appearance.relayedFrom())));
        }
        place.add(new Span(Words.date(appearance.saidOn() != null ? appearance.saidOn() : appearance.articleDay())));
    }
}
