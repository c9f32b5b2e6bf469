package org.rasti.desk.statement;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasti.desk.common.Words;
import org.rasti.statement.StatementFilter;
import org.rasti.statement.StatementLine;
import org.rasti.statement.StatementQueries;
import org.rasti.workflow.StatementStatus;

/** The candidates, what is most worth checking first; beside them the one that is being decided on. */
@Route("triage")
@RolesAllowed({"CHECKER", "EDITOR", "ADMIN"})
@StyleSheet("desk-static/article.css")
public class TriageView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    /** Triage works from the top: what lies further down comes up as the top is decided on. */
    private static final int TOP = 200;
    /** From this width on, in pixels, list and candidate stand side by side: 62rem in the styles. */
    private static final int ROOM = 992;

    private final transient StatementQueries statements;
    private final CandidatePanel panel;
    private final Span count = new Span();
    private final TextField words = new TextField();
    private final Grid<StatementLine> grid = new Grid<>();
    private final Div empty = new Div();
    private transient List<StatementLine> lines = List.of();

    TriageView(StatementQueries statements, CandidatePanel panel) {
        this.statements = statements;
        this.panel = panel;
        panel.onChange(this::decided);
        panel.onClose(grid::deselectAll);
        count.addClassName("queue-count");
        words.setPlaceholder(Words.get("triage.filter"));
        words.setAriaLabel(Words.get("triage.filter"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(event -> load());
        empty.addClassName("nothing-yet");
        var title = new H1(new Span(Words.get("nav.triage") + " "), count);
        var head = new Div(title, words);
        head.addClassName("head-line");
        prepareList();
        var list = new Div(head, grid, empty);
        list.addClassName("queue");
        addClassNames("beside", "triage");
        add(list, panel);
        load();
        show(null);
    }

    /** Begins with the first one, except where choosing it would cover the list. */
    @Override
    protected void onAttach(AttachEvent attachEvent) {
        super.onAttach(attachEvent);
        var width = attachEvent.getUI().getPage().getExtendedClientDetails().getWindowInnerWidth();
        if (!lines.isEmpty() && (width <= 0 || width >= ROOM)) {
            grid.select(lines.getFirst());
        }
    }

    private void prepareList() {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.addClassName("lines");
        grid.addComponentColumn(CandidateLine::new);
        grid.asSingleSelect().addValueChangeListener(event -> show(event.getValue()));
    }

    private void load() {
        var filter = StatementFilter.of(StatementStatus.SUGGESTED).with(words.getValue());
        lines = statements.list(filter, 0, TOP);
        grid.setItems(lines);
        count.setText(Words.number(statements.count(filter)));
        grid.setVisible(!lines.isEmpty());
        empty.setVisible(lines.isEmpty());
        var key = words.isEmpty() ? "triage.none" : "triage.none-found";
        empty.removeAll();
        empty.add(VaadinIcon.CHECK_CIRCLE_O.create(), new H2(Words.get(key)), new Paragraph(Words.get(key + ".help")));
    }

    private void show(@Nullable StatementLine line) {
        var statement = line == null ? null : statements.find(line.id()).orElse(null);
        if (statement == null) {
            panel.showInstead(new Paragraph(Words.get("triage.choose")));
            return;
        }
        panel.show(
                statement,
                statements.appearances(statement.id()).stream().findFirst().orElse(null));
    }

    /** Goes on with the next one. */
    private void decided() {
        var before = lines.indexOf(grid.asSingleSelect().getValue());
        load();
        var next = lines.isEmpty() ? null : lines.get(Math.clamp(before, 0, lines.size() - 1));
        grid.select(next);
        show(next);
    }

    @Override
    public String getPageTitle() {
        return Words.title("nav.triage");
    }
}
