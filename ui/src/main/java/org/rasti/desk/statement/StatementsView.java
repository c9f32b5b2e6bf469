package org.rasti.desk.statement;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.rasti.account.CurrentActor;
import org.rasti.desk.common.Words;
import org.rasti.desk.statement.StatementSearch.Looking;
import org.rasti.savedview.SavedViewService;
import org.rasti.statement.StatementExport;
import org.rasti.statement.StatementListQueries;

/** Every statement that the desk tracks. What is looked for stands in the address, and the screen follows it. */
@Route("statements")
@RolesAllowed({"CHECKER", "EDITOR", "ADMIN"})
@StyleSheet("desk-static/account.css")
@StyleSheet("desk-static/search.css")
@StyleSheet("desk-static/list.css")
public class StatementsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient StatementListQueries statements;
    private final transient FilterOptions options;
    private final transient CurrentActor current;
    private final transient Clock clock;
    private final StateTabs tabs = new StateTabs(state -> go(search().in(state)));
    private final ExportLink export;
    private final ListBar bar;
    private final FilterPanel filters;
    private final ColumnChoice columns = new ColumnChoice(StatementsView::go);
    private final SavedViewsBar views;
    private final FilterChips chips = new FilterChips("statements");
    private final Paragraph passedOver = new Paragraph();
    private final StatementGrid grid;
    private final Anchor board = new Anchor("board", Words.get("board.to-board"));
    private StatementSearch search = StatementSearch.ALL;

    StatementsView(
            StatementListQueries statements,
            FilterOptions options,
            StatementExport export,
            SavedViewService views,
            CurrentActor current,
            Clock clock) {
        this.statements = statements;
        this.options = options;
        this.current = current;
        this.clock = clock;
        this.export = new ExportLink(export);
        this.bar = new ListBar(StatementsView::go, this.export);
        this.filters = new FilterPanel(options, ListField.NARROWING, StatementsView::go);
        this.views = new SavedViewsBar(views, current);
        this.grid = new StatementGrid(statements);
        addClassNames("page", "wide-page", "list-page");
        passedOver.addClassName("passed-over");
        passedOver.getElement().setAttribute("role", "status");
        var folds = new Div(filters, columns);
        folds.addClassName("list-folds");
        var head = new Div(new H1(Words.get("nav.statements")), board);
        head.addClassName("head-line");
        add(head, tabs, this.views, bar, folds, chips, passedOver, grid);
    }

    private StatementSearch search() {
        return search;
    }

    private static void go(StatementSearch wanted) {
        UI.getCurrent().navigate(StatementsView.class, wanted.address());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        var asked = StatementSearch.of(address);
        tell(address, asked);
        show(options.known(asked));
    }

    /** An address grows old: what it says that makes no sense any more is said, and the rest still holds. */
    private void tell(QueryParameters address, StatementSearch asked) {
        List<String> odd = new ArrayList<>(StatementSearch.passedOver(address));
        odd.addAll(options.unknown(asked));
        passedOver.setText(Words.get("list.passed-over", String.join(", ", odd)));
        passedOver.setVisible(!odd.isEmpty());
    }

    private void show(StatementSearch wanted) {
        search = wanted;
        var looking = new Looking(current.get().personId(), clock.instant(), Words.zone());
        var filter = wanted.filter(looking);
        var order = wanted.order(filter);
        var count = statements.countUpTo(StatementGrid.COUNTED, filter);
        tabs.show(statements.countsUpTo(StatementGrid.COUNTED), wanted.states());
        bar.show(wanted, order, count);
        board.setHref(wanted.path("board"));
        filters.show(wanted);
        columns.show(wanted);
        views.show(wanted);
        chips.show(wanted, options.narrowings(wanted, ListField.NARROWING).toList());
        export.show(filter, order, wanted.columns(), looking.today());
        grid.showColumns(wanted.columns());
        grid.show(filter, order, count);
    }

    @Override
    public String getPageTitle() {
        return Words.title("nav.statements");
    }
}
