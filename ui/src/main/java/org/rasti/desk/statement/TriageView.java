package org.rasti.desk.statement;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasti.account.CurrentActor;
import org.rasti.desk.common.Notices;
import org.rasti.desk.common.Words;
import org.rasti.desk.statement.StatementSearch.Looking;
import org.rasti.statement.Statement;
import org.rasti.statement.StatementFilter;
import org.rasti.statement.StatementLine;
import org.rasti.statement.StatementListQueries;
import org.rasti.statement.StatementQueries;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.StatementStatus;

/**
 * The candidates, what is most worth checking first; beside them the one that is being decided on. Every action has a
 * key, which presses the action's own button: what has no button in sight cannot be done by its key either.
 */
@Route("triage")
@RolesAllowed({"CHECKER", "EDITOR", "ADMIN"})
@StyleSheet("desk-static/article.css")
@StyleSheet("desk-static/search.css")
@StyleSheet("desk-static/list.css")
public class TriageView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    /** From this width on, in pixels, list and candidate stand side by side: 62rem in the styles. */
    private static final int ROOM = 992;

    private final transient StatementQueries statements;
    private final transient StatementListQueries lists;
    private final transient FilterOptions options;
    private final transient Clock clock;
    private final PassagePane passage = new PassagePane();
    private final FilterChips chips = new FilterChips("triage");
    private final FilterPanel filters;
    private final CandidatePanel panel;
    private final TriageQueue queue;
    private final transient TriageWatch watch;
    private final transient CurrentActor current;
    /** One's own last action; several steps where several candidates were selected. */
    private transient List<TriageStep> last = List.of();

    private transient @Nullable Statement shown;

    TriageView(
            StatementQueries statements,
            StatementListQueries lists,
            FilterOptions options,
            CandidatePanel panel,
            TriageWatch watch,
            ManyCandidates many,
            CurrentActor current,
            Clock clock) {
        this.statements = statements;
        this.lists = lists;
        this.options = options;
        this.clock = clock;
        this.filters = new FilterPanel(options, ListField.CANDIDATES, TriageView::go).counting(this::count);
        this.panel = panel;
        this.watch = watch;
        this.current = current;
        var bar = new TriageBar(
                () -> move(TriageQueue::previous), () -> move(TriageQueue::next), () -> queue().markOpen(), this::undo);
        var marked = new MarkedBar(many, () -> queue().marked(), () -> queue().unmark(), this::decidedAll);
        var tools = new Div(filters, chips, bar, marked);
        tools.addClassName("triage-tools");
        queue = new TriageQueue(lists, TriageView::go, this::show, marked::show, tools);
        panel.withKeys();
        panel.onChange(this::decided);
        panel.onClose(queue::close);
        addClassNames("beside", "triage");
        add(queue, passage, panel);
        show(null);
    }

    private static void go(StatementSearch wanted) {
        UI.getCurrent().navigate(TriageView.class, wanted.address());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = options.known(StatementSearch.of(event.getLocation().getQueryParameters()));
        filters.show(wanted);
        chips.show(wanted, options.narrowings(wanted, ListField.CANDIDATES).toList());
        queue.show(wanted, candidates(wanted));
        if (shown != null) {
            queue.goOn();
        }
    }

    /** What waits, unless another state is asked for. */
    private StatementFilter candidates(StatementSearch wanted) {
        var filter = wanted.filter(new Looking(current.get().personId(), clock.instant(), Words.zone()));
        return filter.status().isEmpty() ? filter.in(Set.of(StatementStatus.SUGGESTED)) : filter;
    }

    private int count(StatementSearch wanted) {
        return lists.countUpTo(StatementGrid.COUNTED, candidates(wanted));
    }

    /** The bar is made before the queue that it stands in. */
    private TriageQueue queue() {
        return queue;
    }

    private void move(SerializableConsumer<TriageQueue> where) {
        where.accept(queue);
        panel.focusHere();
    }

    /** Begins with the first one, except where choosing it would cover the list. */
    @Override
    protected void onAttach(AttachEvent attachEvent) {
        super.onAttach(attachEvent);
        watch.join(this, attachEvent.getUI(), current.get());
        var page = attachEvent.getUI().getPage();
        page.addJavaScript("context://desk-static/keys.js");
        getElement().executeJs("window.rastiKeysOf(this)");
        var width = page.getExtendedClientDetails().getWindowInnerWidth();
        if (width <= 0 || width >= ROOM) {
            queue.first();
        }
    }

    @Override
    protected void onDetach(DetachEvent detachEvent) {
        super.onDetach(detachEvent);
        watch.leave(this);
    }

    private void show(@Nullable StatementLine line) {
        shown = line == null ? null : statements.find(line.id()).orElse(null);
        if (shown == null) {
            panel.showInstead(new Paragraph(Words.get("triage.choose")));
            passage.showNothing();
        } else {
            fill(shown);
        }
        watch.opens(this, shown == null ? null : shown.id());
    }

    private void fill(Statement statement) {
        var at = statements.appearances(statement.id()).stream().findFirst().orElse(null);
        panel.show(statement, at);
        if (at == null) {
            passage.showNothing();
        } else {
            passage.show(statement, at, at.revisionId() == null ? "" : statements.text(at.revisionId()));
        }
    }

    /**
     * Told that statements changed. Called with the window's lock held. A form that is open stays as it is, with what was
     * typed in it; should it be handed in, the service says that it comes too late.
     */
    void heard() {
        queue.refresh();
        var before = shown;
        if (before != null) {
            statements
                    .find(before.id())
                    .filter(now -> now.version() != before.version())
                    .ifPresent(this::changed);
        }
    }

    /** The last thing that happened to it, which may be later than what was heard. */
    private void changed(Statement now) {
        var news = statements.history(now.id()).stream()
                .filter(line -> line.entity().equals("STATEMENT"))
                .findFirst()
                .map(line -> Words.get("history.STATEMENT." + line.action(), line.actorName()))
                .orElseGet(() -> Words.get("triage.changed"));
        shown = now;
        fill(now);
        panel.tell(news);
        Notices.problem(now.code() + ": " + news);
    }

    /** Told who else has open what is open here. Called with the window's lock held. */
    void seen(Set<String> others) {
        panel.seenBy(others);
    }

    /** Goes on with the next one. */
    private void decided(TriageStep step) {
        last = List.of(step);
        Notices.done(Words.get("triage.done." + step.action(), step.now().code()));
        goOn();
    }

    /** Goes on after one decision on several. Where all were refused, the last action is still the one before. */
    private void decidedAll(List<TriageStep> steps) {
        last = steps.isEmpty() ? last : steps;
        queue.unmark();
        goOn();
    }

    private void goOn() {
        queue.goOn();
        panel.focusHere();
    }

    /** Takes one's own last action back, where the workflow's table knows a way. */
    private void undo() {
        if (last.isEmpty()) {
            Notices.problem(Words.get("triage.undo.nothing"));
            return;
        }
        var back = last.stream()
                .map(TriageView::takeBack)
                .flatMap(Optional::stream)
                .toList();
        if (!back.isEmpty()) {
            last = List.of();
            var first = back.getFirst();
            Notices.done(
                    back.size() == 1
                            ? Words.get("triage.undone." + first.status(), first.code())
                            : Words.get("triage.undone.many", back.size()));
            queue.goTo(first.id());
            panel.focusHere();
        }
    }

    /** The statement as it is again; none, and said why, where it stays as it was left. */
    private static Optional<Statement> takeBack(TriageStep step) {
        var code = step.now().code();
        if (step.back() == null) {
            Notices.problem(Words.get("triage.undo.no-way", code));
            return Optional.empty();
        }
        return switch (step.back().get()) {
            case Outcome.Done<Statement>(var back) -> Optional.of(back);
            case Outcome.Refused<Statement>(var reason) -> {
                Notices.problem(code + ": " + Words.of(reason));
                yield Optional.empty();
            }
        };
    }

    @Override
    public String getPageTitle() {
        return Words.title("nav.triage");
    }
}
