package org.rasti.desk.statement;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.rasti.account.CurrentActor;
import org.rasti.desk.common.Words;
import org.rasti.statement.StatementQueries;

/** Every statement that the desk tracks. What is looked for stands in the address, and the screen follows it. */
@Route("statements")
@RolesAllowed({"CHECKER", "EDITOR", "ADMIN"})
@StyleSheet("desk-static/account.css")
public class StatementsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient StatementQueries statements;
    private final transient CurrentActor current;
    private final StateTabs tabs = new StateTabs(state -> go(search().in(state)));
    private final TextField words = new TextField();
    private final Checkbox mine = new Checkbox(Words.get("list.mine"));
    private final Span found = new Span();
    private final StatementGrid grid;
    private StatementSearch search = StatementSearch.ALL;

    StatementsView(StatementQueries statements, CurrentActor current) {
        this.statements = statements;
        this.current = current;
        this.grid = new StatementGrid(statements);
        addClassNames("page", "wide-page", "list-page");
        found.addClassName("found");
        found.getElement().setAttribute("role", "status");
        var bar = new Div(words(), mine, found);
        bar.addClassName("list-bar");
        mine.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(search.mine(change.getValue()));
            }
        });
        add(new H1(Words.get("nav.statements")), tabs, bar, grid);
    }

    private TextField words() {
        words.setPlaceholder(Words.get("list.search"));
        words.setAriaLabel(Words.get("list.search"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setMaxLength(200);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(search.words(change.getValue()));
            }
        });
        return words;
    }

    private StatementSearch search() {
        return search;
    }

    private static void go(StatementSearch wanted) {
        UI.getCurrent().navigate(StatementsView.class, wanted.address());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(StatementSearch.of(event.getLocation().getQueryParameters()));
    }

    private void show(StatementSearch wanted) {
        search = wanted;
        var filter = wanted.filter(current.get().personId());
        tabs.show(statements.counts(), wanted.states());
        mine.setValue(wanted.mine());
        if (!words.getValue().strip().equals(wanted.words().strip())) {
            words.setValue(wanted.words());
        }
        found.setText(Words.get("list.found", statements.count(filter)));
        grid.show(filter);
    }

    @Override
    public String getPageTitle() {
        return Words.title("nav.statements");
    }
}
