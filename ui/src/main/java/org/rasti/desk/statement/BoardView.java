package org.rasti.desk.statement;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rasti.account.CurrentActor;
import org.rasti.desk.common.Words;
import org.rasti.desk.statement.StatementSearch.Looking;
import org.rasti.statement.StatementLine;
import org.rasti.statement.StatementListQueries;
import org.rasti.statement.StatementOrder;
import org.rasti.verdict.VerdictService;
import org.rasti.workflow.StatementStatus;

/** Statements as cards, a column for each state they stand in; narrowed by the same address as the list. */
@Route("board")
@RolesAllowed({"CHECKER", "EDITOR", "ADMIN"})
@StyleSheet("desk-static/list.css")
@StyleSheet("desk-static/board.css")
public class BoardView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    /** The way of a statement; what left it is shown where it is asked for. */
    private static final List<StatementStatus> WAY = List.of(
            StatementStatus.SUGGESTED, StatementStatus.QUEUED, StatementStatus.RESEARCH, StatementStatus.PUBLISHED);

    /** A board is looked over, not scrolled through: the list has the rest. */
    private static final int CARDS = 20;

    private final transient StatementListQueries statements;
    private final transient VerdictService verdicts;
    private final transient FilterOptions options;
    private final transient CurrentActor current;
    private final transient Clock clock;
    private final FilterPanel filters;
    private final FilterChips chips = new FilterChips("board");
    private final Anchor list = new Anchor("statements", Words.get("board.to-list"));
    private final Div columns = new Div();

    BoardView(
            StatementListQueries statements,
            VerdictService verdicts,
            FilterOptions options,
            CurrentActor current,
            Clock clock) {
        this.statements = statements;
        this.verdicts = verdicts;
        this.options = options;
        this.current = current;
        this.clock = clock;
        this.filters = new FilterPanel(options, ListField.BOARD, BoardView::go);
        addClassNames("page", "wide-page", "list-page", "board-page");
        columns.addClassName("board");
        var head = new Div(new H1(Words.get("board.title")), list);
        head.addClassName("head-line");
        add(head, filters, chips, columns);
    }

    private static void go(StatementSearch wanted) {
        UI.getCurrent().navigate(BoardView.class, wanted.address());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = options.known(StatementSearch.of(event.getLocation().getQueryParameters()));
        filters.show(wanted);
        chips.show(wanted, options.narrowings(wanted, ListField.BOARD).toList());
        list.setHref(wanted.path());
        columns.removeAll();
        shown(wanted.states()).forEach(state -> columns.add(column(wanted, state)));
    }

    private static List<StatementStatus> shown(Set<StatementStatus> asked) {
        return asked.isEmpty() ? WAY : asked.stream().sorted().toList();
    }

    private BoardColumn column(StatementSearch wanted, StatementStatus state) {
        var looking = new Looking(current.get().personId(), clock.instant(), Words.zone());
        var filter = wanted.filter(looking).in(Set.of(state));
        var cards = statements.page(filter, StatementOrder.usual(filter), null, 0, CARDS);
        var count = cards.size() < CARDS ? cards.size() : statements.countUpTo(StatementGrid.COUNTED, filter);
        var versions = verdicts.underWay(ids(cards));
        return new BoardColumn(state, count, cards, versions, wanted.in(state).path());
    }

    private static Set<Long> ids(List<StatementLine> lines) {
        return lines.stream().map(StatementLine::id).collect(Collectors.toSet());
    }

    @Override
    public String getPageTitle() {
        return Words.title("board.title");
    }
}
