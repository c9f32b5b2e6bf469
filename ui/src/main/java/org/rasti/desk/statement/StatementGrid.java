package org.rasti.desk.statement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rasti.desk.common.Badges;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.RoomyGrid;
import org.rasti.desk.common.Words;
import org.rasti.statement.StatementFilter;
import org.rasti.statement.StatementLine;
import org.rasti.statement.StatementQueries;

/** Statements in rows, read page by page while somebody scrolls. A whole row leads to its statement. */
final class StatementGrid extends RoomyGrid<StatementLine> {

    private static final long serialVersionUID = 1L;

    private final transient StatementQueries statements;

    StatementGrid(StatementQueries statements) {
        this.statements = statements;
        addClassName("statement-grid");
        setPageSize(50);
        addColumn(StatementLine::code)
                .setHeader(Words.get("list.code"))
                .setWidth("6.5rem")
                .setFlexGrow(0);
        addComponentColumn(StatementGrid::wording)
                .setHeader(Words.get("list.wording"))
                .setFlexGrow(5);
        addComponentColumn(StatementGrid::speaker)
                .setHeader(Words.get("list.speaker"))
                .setFlexGrow(2);
        addColumn(line -> Words.of("kind", line.kind()))
                .setHeader(Words.get("list.kind"))
                .setWidth("7rem")
                .setFlexGrow(0);
        addComponentColumn(line -> Badges.of(line.status()))
                .setHeader(Words.get("list.state"))
                .setWidth("9.5rem")
                .setFlexGrow(0);
        addComponentColumn(line -> isolated(line.assignee())).setHeader(Words.get("list.assignee"));
        addColumn(line -> Words.time(line.updatedAt()))
                .setHeader(Words.get("list.changed"))
                .setFlexGrow(1);
        setWhole(addComponentColumn(StatementGrid::whole));
        addItemClickListener(click -> StatementView.open(click.getItem().code()));
        setEmptyStateComponent(nothing());
    }

    /** A link, so that it can be reached by keyboard and opened beside; in the direction of its own language. */
    private static Component wording(StatementLine line) {
        var link = new Anchor("statements/" + line.code(), line.wording());
        link.addClassName("claim-link");
        return Bidi.mark(link, line.language());
    }

    private static Component speaker(StatementLine line) {
        return isolated(line.speaker());
    }

    private static Span isolated(@Nullable String name) {
        return Bidi.isolated(Objects.requireNonNullElse(name, ""));
    }

    private static Component whole(StatementLine line) {
        var about = new Div(new Span(line.code()), Badges.of(line.status()), speaker(line));
        about.addClassName("line");
        var whole = new Div(wording(line), about);
        whole.addClassName("whole-row");
        return whole;
    }

    private static Component nothing() {
        var title = new Paragraph(Words.get("list.empty"));
        title.addClassName("empty-title");
        var empty = new Div(title, new Paragraph(Words.get("list.empty.about")));
        empty.addClassName("empty");
        return empty;
    }

    void show(StatementFilter filter) {
        setItems(
                query -> statements.list(filter, query.getOffset(), query.getLimit()).stream(),
                query -> statements.count(filter));
    }
}
