package org.rasti.desk.statement;

import com.vaadin.flow.component.button.Button;
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
import com.vaadin.flow.function.SerializableConsumer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasti.desk.common.Words;
import org.rasti.statement.StatementFilter;
import org.rasti.statement.StatementLine;
import org.rasti.statement.StatementListQueries;
import org.rasti.statement.StatementOrder;
import org.rasti.workflow.StatementStatus;

/** The candidates that wait, what is most worth checking first, and which of them is open. */
final class TriageQueue extends Div {

    private static final long serialVersionUID = 1L;
    /** Triage works from the top: what lies further down comes up as the top is decided on. */
    private static final int TOP = 200;

    private static final StatementFilter WAITING = StatementFilter.of(StatementStatus.SUGGESTED);
    /** How many of those before the open one stay in sight. */
    private static final int ABOVE = 2;

    private final transient StatementListQueries statements;
    private final SerializableConsumer<@Nullable StatementLine> onOpen;
    private final Span count = new Span();
    private final TextField words = new TextField();
    private final Grid<StatementLine> grid = new Grid<>();
    private final Div empty = new Div();
    private transient List<StatementLine> lines = List.of();
    private final Set<Long> marked = new HashSet<>();
    private final SerializableConsumer<Integer> onMark;
    private @Nullable Long open;
    /** Where the open one stands or, once it is gone, stood. */
    private int place;

    private boolean quiet;
    private final Button more = new Button(Words.get("triage.more"));
    private StatementSearch search = StatementSearch.ALL;
    private transient StatementFilter filter = WAITING;
    private int limit = TOP;

    /**
     * @param go hears which candidates are wanted instead
     * @param onOpen told which one is open now; nothing when none is
     * @param onMark told how many are selected
     * @param tools what stands between the title and the list
     */
    TriageQueue(
            StatementListQueries statements,
            SerializableConsumer<StatementSearch> go,
            SerializableConsumer<@Nullable StatementLine> onOpen,
            SerializableConsumer<Integer> onMark,
            Div tools) {
        this.onMark = onMark;
        this.statements = statements;
        this.onOpen = onOpen;
        count.addClassName("queue-count");
        words.setPlaceholder(Words.get("triage.filter"));
        words.setAriaLabel(Words.get("triage.filter"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(search.with(ListField.WORDS, change.getValue()));
            }
        });
        more.addClickListener(click -> {
            limit += TOP;
            refresh();
        });
        empty.addClassName("nothing-yet");
        var head = new Div(new H1(new Span(Words.get("nav.triage") + " "), count), words);
        head.addClassName("head-line");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.addClassName("lines");
        grid.addComponentColumn(line -> new CandidateLine(line, marked.contains(line.id()), () -> mark(line)));
        grid.asSingleSelect().addValueChangeListener(event -> chosen(event.getValue()));
        addClassName("queue");
        add(head, tools, grid, more, empty);
    }

    /** Shows other candidates, from the top. */
    void show(StatementSearch wanted, StatementFilter candidates) {
        search = wanted;
        filter = candidates;
        limit = TOP;
        if (!words.getValue().strip().equals(wanted.words().strip())) {
            words.setValue(wanted.words());
        }
        refresh();
    }

    private void chosen(@Nullable StatementLine line) {
        if (quiet) {
            return;
        }
        open = line == null ? null : line.id();
        place = line == null ? place : lines.indexOf(line);
        onOpen.accept(line);
    }

    /** Reads the queue again. Which candidate is open stays as it is, even if it no longer waits. */
    void refresh() {
        quiet = true;
        var now = statements.page(filter, StatementOrder.usual(filter), null, 0, limit);
        if (!now.equals(lines)) {
            lines = now;
            grid.setItems(lines);
            keepMarks();
        }
        select(at());
        quiet = false;
        var all = statements.countUpTo(StatementGrid.COUNTED, filter);
        count.setText(
                all > StatementGrid.COUNTED
                        ? Words.get("triage.count.more", StatementGrid.COUNTED)
                        : Words.number(all));
        more.setVisible(lines.size() == limit && all > limit);
        grid.setVisible(!lines.isEmpty());
        showEmpty();
    }

    /** What no longer waits is no longer selected. */
    private void keepMarks() {
        if (marked.retainAll(lines.stream().map(StatementLine::id).toList())) {
            onMark.accept(marked.size());
        }
    }

    private void mark(StatementLine line) {
        if (!marked.remove(line.id())) {
            marked.add(line.id());
        }
        onMark.accept(marked.size());
    }

    /** Selects the open one, or no longer. */
    void markOpen() {
        var at = at();
        if (at >= 0) {
            mark(lines.get(at));
            grid.getDataProvider().refreshItem(lines.get(at));
        }
    }

    /** Those selected, as they were seen, in the order of the list. */
    List<StatementLine> marked() {
        return lines.stream().filter(line -> marked.contains(line.id())).toList();
    }

    /** Selects none. */
    void unmark() {
        marked.clear();
        grid.getDataProvider().refreshAll();
        onMark.accept(0);
    }

    private void showEmpty() {
        empty.setVisible(lines.isEmpty());
        var key = filter.equals(WAITING) ? "triage.none" : "triage.none-found";
        empty.removeAll();
        empty.add(VaadinIcon.CHECK_CIRCLE_O.create(), new H2(Words.get(key)), new Paragraph(Words.get(key + ".help")));
    }

    /** Where the open one stands in the list; -1 where it does not. */
    private int at() {
        for (int i = 0; i < lines.size(); i++) {
            if (open != null && open == lines.get(i).id()) {
                return i;
            }
        }
        return -1;
    }

    private void select(int index) {
        if (index >= 0) {
            place = index;
            grid.select(lines.get(index));
        }
    }

    /** Opens the next one; the first one where none is open. Where there is none, the open one stays. */
    void next() {
        var at = at();
        open(at < 0 ? place : at + 1);
    }

    /** Opens the one before. */
    void previous() {
        var at = at();
        open((at < 0 ? place : at) - 1);
    }

    private void open(int index) {
        if (!lines.isEmpty()) {
            openAnew(Math.clamp(index, 0, lines.size() - 1));
        }
    }

    /** Tells of the one opened even if it was open before: it may have changed. */
    private void openAnew(int index) {
        open = lines.get(index).id();
        quiet = true;
        select(index);
        quiet = false;
        grid.scrollToIndex(Math.max(0, index - ABOVE));
        onOpen.accept(lines.get(index));
    }

    /** Goes on after a decision: with the open one if it still waits, else with the one that took its place. */
    void goOn() {
        refresh();
        if (lines.isEmpty()) {
            close();
            return;
        }
        var at = at();
        open(at < 0 ? place : at);
    }

    /** Opens this one, if it waits. */
    void goTo(long id) {
        var before = open;
        open = id;
        refresh();
        if (at() < 0) {
            open = before;
        }
        goOn();
    }

    /** Opens the first one. */
    void first() {
        open(0);
    }

    /** Opens none. */
    void close() {
        open = null;
        quiet = true;
        grid.deselectAll();
        quiet = false;
        onOpen.accept(null);
    }
}
