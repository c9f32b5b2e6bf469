package org.rasti.desk.statement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rasti.desk.common.Badges;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.RoomyGrid;
import org.rasti.desk.common.Words;
import org.rasti.statement.StatementFilter;
import org.rasti.statement.StatementLine;
import org.rasti.statement.StatementListQueries;
import org.rasti.statement.StatementOrder;

/** Statements in rows, read page by page while somebody scrolls. A whole row leads to its statement. */
final class StatementGrid extends RoomyGrid<StatementLine> {

    private static final long serialVersionUID = 1L;

    /** As far as statements are counted; of a longer list nobody needs to know how long it is. */
    static final int COUNTED = 1000;

    private final transient StatementListQueries statements;
    private final Map<ListColumn, Column<StatementLine>> columns = new EnumMap<>(ListColumn.class);

    StatementGrid(StatementListQueries statements) {
        this.statements = statements;
        addClassName("statement-grid");
        setPageSize(50);
        for (var kind : ListColumn.values()) {
            var column = addComponentColumn(kind::cell).setHeader(kind.heading());
            if (!kind.width().isEmpty()) {
                column.setWidth(kind.width()).setFlexGrow(0);
            }
            columns.put(kind, column);
        }
        setWhole(addComponentColumn(StatementGrid::whole).setHeader(ListColumn.WORDING.heading()));
        addItemClickListener(click -> StatementView.open(click.getItem().code()));
        setEmptyStateComponent(nothing());
    }

    /** A link, so that it can be reached by keyboard and opened beside; in the direction of its own language. */
    static Component wording(StatementLine line) {
        var link = new Anchor("statements/" + line.code(), line.wording());
        link.addClassName("claim-link");
        return Bidi.mark(link, line.language());
    }

    private static Component whole(StatementLine line) {
        var speaker = Bidi.isolated(Objects.requireNonNullElse(line.speaker(), ""));
        var about = new Div(new Span(line.code()), Badges.of(line.status()), speaker);
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

    /**
     * Shows a list from its beginning.
     *
     * @param count how many there are, where that was counted; more than {@link #COUNTED} says only that there are more
     */
    void show(StatementFilter filter, StatementOrder order, int count) {
        var pages = new PagesRead(statements, filter, order);
        FetchCallback<StatementLine, Void> fetch = query -> pages.page(query.getOffset(), query.getLimit()).stream();
        if (count > COUNTED) {
            setItems(fetch).setItemCountEstimate(2 * COUNTED);
        } else {
            setItems(fetch, query -> statements.countUpTo(COUNTED, filter));
        }
    }

    void showColumns(List<ListColumn> wanted) {
        var shown = wanted.stream().map(columns::get).toList();
        setWanted(column -> shown.contains(column));
    }
}
