package org.rasti.desk.promise;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.Clock;
import java.time.LocalDate;
import org.rasti.desk.common.Badges;
import org.rasti.desk.common.DayField;
import org.rasti.desk.common.Dialogs;
import org.rasti.desk.common.Fields;
import org.rasti.desk.common.Notices;
import org.rasti.desk.common.Section;
import org.rasti.desk.common.Words;
import org.rasti.evidence.EvidenceService;
import org.rasti.extraction.Kind;
import org.rasti.promise.Progress;
import org.rasti.promise.PromiseService;
import org.rasti.statement.DueDateService;
import org.rasti.statement.Statement;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Role;
import org.rasti.workflow.StatementStatus;
import org.springframework.context.annotation.Scope;

/** By when a promise is to be kept, and what became of it so far. Of anything else it shows nothing. */
@SpringComponent
@Scope("prototype")
@StyleSheet("desk-static/promise.css")
public final class PromisePanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PromiseService promises;
    private final transient DueDateService dueDates;
    private final transient EvidenceService evidence;
    private final transient Clock clock;
    private final boolean isAtTheDesk;
    private final Section section = new Section(Words.get("promise.title"));
    private SerializableRunnable noted = () -> {};
    private SerializableRunnable moved = () -> {};

    PromisePanel(
            PromiseService promises,
            DueDateService dueDates,
            EvidenceService evidence,
            Clock clock,
            AuthenticationContext authentication) {
        this.promises = promises;
        this.dueDates = dueDates;
        this.evidence = evidence;
        this.clock = clock;
        isAtTheDesk = authentication.hasAnyRole(Role.CHECKER.name(), Role.EDITOR.name());
        addClassName("promise");
        add(section);
    }

    /** Told after something was noted, which the history shows. */
    public void onNote(SerializableRunnable listener) {
        noted = listener;
    }

    /** Told after the day was changed, which the statement itself shows. */
    public void onDue(SerializableRunnable listener) {
        moved = listener;
    }

    /** Shows what became of a statement, if it is a promise. */
    public void show(Statement statement) {
        setVisible(statement.kind() == Kind.PROMISE);
        if (!isVisible()) {
            return;
        }
        var writes = isAtTheDesk && isFollowed(statement.status());
        var sources = evidence.of(statement.id());
        var add = new Button(Words.get("promise.add"), VaadinIcon.PLUS.create(), click -> add(statement));
        section.tools(writes ? new Button[] {add} : new Button[0]);
        var notes = promises.of(statement.id());
        section.show(
                due(statement, writes),
                notes.isEmpty()
                        ? empty()
                        : new ProgressList(notes, sources, note -> writes ? tools(statement, note) : new Div()));
    }

    private static boolean isFollowed(StatementStatus status) {
        return status == StatementStatus.QUEUED
                || status == StatementStatus.RESEARCH
                || status == StatementStatus.PUBLISHED;
    }

    private Div due(Statement statement, boolean writes) {
        var line = new Div();
        line.addClassNames("line", "promise-due");
        var due = statement.dueOn();
        line.add(new Span(due == null ? Words.get("promise.due.none") : Words.get("promise.due.on", Words.date(due))));
        if (due != null && !promises.isSettled(statement.id())) {
            line.add(standing(due));
        }
        if (writes) {
            line.add(tool(
                    due == null ? "promise.due.set" : "promise.due.change",
                    VaadinIcon.CALENDAR,
                    () -> setDue(statement)));
        }
        return line;
    }

    private Span standing(LocalDate due) {
        var badge = Badges.quiet(DueWords.of(due, today()));
        if (due.isBefore(today())) {
            badge.addClassName("overdue");
        }
        return badge;
    }

    private static Component empty() {
        var empty = new Div(new Paragraph(Words.get("promise.empty")));
        empty.addClassName("empty");
        return empty;
    }

    private Div tools(Statement statement, Progress note) {
        var tools = new Div(
                tool("promise.edit", VaadinIcon.EDIT, () -> edit(statement, note)),
                tool("promise.remove", VaadinIcon.TRASH, () -> remove(statement, note)));
        tools.addClassName("actions");
        return tools;
    }

    private static Button tool(String key, VaadinIcon icon, SerializableRunnable act) {
        var button = new Button(Words.get(key), icon.create(), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Words.zone());
    }

    private void add(Statement statement) {
        var form = new ProgressForm(evidence.of(statement.id()), today());
        Dialogs.open(
                Words.get("promise.add"),
                Words.get("dialog.save"),
                form,
                () -> form.accept(data -> finish(statement, promises.add(statement.id(), data))));
    }

    private void edit(Statement statement, Progress seen) {
        var form = new ProgressForm(evidence.of(statement.id()), today()).showing(seen.data());
        Dialogs.open(
                Words.get("promise.edit.title"),
                Words.get("dialog.save"),
                form,
                () -> form.accept(data -> finish(statement, promises.change(seen.id(), seen.version(), data))));
    }

    private void remove(Statement statement, Progress seen) {
        Dialogs.confirm(
                Words.get("promise.remove.title"),
                Words.get("promise.remove.really", Words.date(seen.data().notedOn())),
                Words.get("promise.remove"),
                () -> finish(statement, promises.remove(seen.id(), seen.version())));
    }

    private boolean finish(Statement statement, Outcome<Progress> outcome) {
        return Notices.tell(outcome, done -> {
            show(statement);
            noted.run();
        });
    }

    private void setDue(Statement seen) {
        var day = new DayField(Words.get("promise.due.day"), Words.get("promise.due.help"));
        day.setWidthFull();
        day.setValue(seen.dueOn());
        var fields = new Fields().with("dueOn", day);
        Dialogs.open(
                Words.get(seen.dueOn() == null ? "promise.due.set" : "promise.due.change"),
                Words.get("dialog.save"),
                day,
                () -> fields.accept(() -> Notices.tell(
                        dueDates.set(seen.id(), seen.version(), day.read("dueOn")), changed -> moved.run())));
    }
}
