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
        narrow(addColumn(StatementLine::code), "list.code", "5.5rem");
        addComponentColumn(StatementGrid::wording).setHeader(Words.get("list.wording"));
        narrow(addComponentColumn(StatementGrid::speaker), "list.speaker", "9rem");
        narrow(addColumn(line -> Words.of("kind", line.kind())), "list.kind", "6rem");
        narrow(addComponentColumn(line -> Badges.of(line.status())), "list.state", "9rem");
        narrow(addComponentColumn(line -> isolated(line.assignee())), "list.assignee", "8rem");
        narrow(addComponentColumn(StatementGrid::changed), "list.changed", "7.5rem");
        setWhole(addComponentColumn(StatementGrid::whole).setHeader(Words.get("list.wording")));
        addItemClickListener(click -> StatementView.open(click.getItem().code()));
        setEmptyStateComponent(nothing());
    }

    /** A column as wide as what it holds; the wording gets the rest. */
    private static void narrow(Column<StatementLine> column, String header, String width) {
        column.setHeader(Words.get(header)).setWidth(width).setFlexGrow(0);
    }

    /** The day; who wants to know it better hovers. */
    private static Span changed(StatementLine line) {
        var day = new Span(Words.date(line.updatedAt().atZone(Words.zone()).toLocalDate()));
        day.setTitle(Words.time(line.updatedAt()));
        return day;
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
