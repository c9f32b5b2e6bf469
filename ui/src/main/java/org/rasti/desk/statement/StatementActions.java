package org.rasti.desk.statement;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializablePredicate;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rasti.account.Account;
import org.rasti.account.AccountService;
import org.rasti.account.CurrentActor;
import org.rasti.desk.common.Dialogs;
import org.rasti.desk.common.Notices;
import org.rasti.desk.common.Words;
import org.rasti.desksearch.DeskSearch;
import org.rasti.publication.WithdrawalService;
import org.rasti.statement.AssignmentService;
import org.rasti.statement.Claim;
import org.rasti.statement.Statement;
import org.rasti.statement.StatementQueries;
import org.rasti.statement.TriageService;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Reason;
import org.rasti.workflow.StatementAction;
import org.rasti.workflow.StatementStatus;
import org.rasti.workflow.Workflow;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Scope;

/** The buttons of what may be done to a statement now: no more than the workflow table allows. */
@SpringComponent
@Scope("prototype")
class StatementActions extends Div {

    private static final long serialVersionUID = 1L;
    private static final Set<StatementAction> WEIGHTY =
            EnumSet.of(StatementAction.ACCEPT, StatementAction.TAKE, StatementAction.ASSIGN);

    private final transient TriageService triage;
    private final transient AssignmentService assignment;
    private final transient WithdrawalService withdrawals;
    private final transient StatementQueries statements;
    private final transient DeskSearch search;
    private final transient AccountService accounts;
    private final transient CurrentActor current;
    private final transient ObjectProvider<ClaimForm> claimForms;
    private boolean keyed;
    private SerializableConsumer<TriageStep> changed = step -> {};

    StatementActions(
            TriageService triage,
            AssignmentService assignment,
            WithdrawalService withdrawals,
            StatementQueries statements,
            DeskSearch search,
            AccountService accounts,
            CurrentActor current,
            ObjectProvider<ClaimForm> claimForms) {
        this.triage = triage;
        this.assignment = assignment;
        this.withdrawals = withdrawals;
        this.statements = statements;
        this.search = search;
        this.accounts = accounts;
        this.current = current;
        this.claimForms = claimForms;
        addClassName("actions");
    }

    /** Told what was done, after it was. */
    void onChange(SerializableConsumer<TriageStep> listener) {
        changed = listener;
    }

    /** Shows the keys of the triage at the buttons, and offers to accept and take at once. */
    void withKeys() {
        keyed = true;
    }

    void show(Statement statement) {
        removeAll();
        for (var action : offered(statement, statement.status())) {
            var button = button(action, Words.of("action", action));
            button.addClickListener(click -> begin(statement, action));
            if (WEIGHTY.contains(action)) {
                button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            }
            add(button);
            if (keyed && action == StatementAction.ACCEPT) {
                next(statement).ifPresent(then -> add(acceptAnd(statement, then)));
            }
        }
    }

    private List<StatementAction> offered(Statement statement, StatementStatus status) {
        return List.copyOf(Workflow.STATEMENT.offered(status, statement.parties(current.get())));
    }

    private Button button(StatementAction action, String words) {
        var button = new Button(words);
        if (keyed) {
            TriageKey.of(action).ifPresent(key -> key.on(button));
        }
        return button;
    }

    /** How one comes by the research of an accepted candidate: taking it or, who cannot, assigning it. */
    private Optional<StatementAction> next(Statement candidate) {
        var queued = offered(candidate, StatementStatus.QUEUED);
        return Stream.of(StatementAction.TAKE, StatementAction.ASSIGN)
                .filter(queued::contains)
                .findFirst();
    }

    private Button acceptAnd(Statement statement, StatementAction then) {
        var words = Words.of("triage.accept-and", then);
        var button = button(then, words);
        button.addClickListener(click -> accept(statement, words, accepted -> {
            goOn(accepted, then);
            return true;
        }));
        return button;
    }

    private void goOn(Statement accepted, StatementAction then) {
        if (then == StatementAction.TAKE && take(accepted)) {
            return;
        }
        changed.accept(new TriageStep(StatementAction.ACCEPT, accepted, null));
        if (then == StatementAction.ASSIGN) {
            assign(accepted, then);
        }
    }

    private void begin(Statement statement, StatementAction action) {
        switch (action) {
            case ACCEPT ->
                accept(statement, Words.of("action", action), accepted -> {
                    changed.accept(new TriageStep(action, accepted, null));
                    return true;
                });
            case EDIT -> edit(statement);
            case DISMISS -> dismiss(statement);
            case MERGE -> merge(statement);
            case REOPEN, RETRACT, RESTORE -> reason(statement, action);
            case TAKE_DOWN -> takeDown(statement);
            case ASSIGN, REASSIGN -> assign(statement, action);
            case TAKE -> take(statement);
            case RELEASE -> finish(action, assignment.release(statement.id(), statement.version()));
            case PUBLISH -> throw new IllegalStateException("Nobody publishes a statement by itself");
        }
    }

    private boolean finish(StatementAction action, Outcome<Statement> outcome) {
        return Notices.tell(outcome, statement -> changed.accept(new TriageStep(action, statement, null)));
    }

    /** A dismissal and a merge are taken back by reopening. */
    private boolean setAside(StatementAction action, Outcome<Statement> outcome) {
        return Notices.tell(outcome, gone -> changed.accept(TriageStep.reopened(action, gone, triage)));
    }

    private boolean take(Statement statement) {
        return Notices.tell(
                assignment.take(statement.id(), statement.version()),
                mine -> changed.accept(new TriageStep(
                        StatementAction.TAKE, mine, () -> assignment.release(mine.id(), mine.version()))));
    }

    /**
     * Asks how a candidate is to be worded, and accepts it.
     *
     * @param then goes on with what was accepted; hands back whether the form may close
     */
    private void accept(Statement statement, String words, SerializablePredicate<Statement> then) {
        claim(statement, words, claim -> switch (triage.accept(statement.id(), statement.version(), claim)) {
            case Outcome.Done<Statement>(var accepted) -> then.test(accepted);
            case Outcome.Refused<Statement> refused -> Notices.tell(refused, nothing -> {});
        });
    }

    private void edit(Statement statement) {
        claim(
                statement,
                Words.of("action", StatementAction.EDIT),
                claim -> finish(StatementAction.EDIT, triage.edit(statement.id(), statement.version(), claim)));
    }

    private void claim(Statement statement, String words, SerializablePredicate<Claim> act) {
        var form = claimForms.getObject();
        form.setValue(statement);
        Dialogs.open(words, words, form, () -> form.read().map(act::test).orElse(false));
        if (keyed) {
            form.focusFirst();
        }
    }

    private void dismiss(Statement statement) {
        DismissForm.open(
                DismissForm.title(statement.code()),
                (reason, note) -> setAside(
                        StatementAction.DISMISS, triage.dismiss(statement.id(), statement.version(), reason, note)));
    }

    private void merge(Statement statement) {
        var target = new CandidateTarget(search, statements);
        Dialogs.open(
                Words.of("action", StatementAction.MERGE),
                Words.of("action", StatementAction.MERGE),
                target,
                () -> setAside(
                        StatementAction.MERGE,
                        target.chosen()
                                .map(id -> triage.merge(statement.id(), statement.version(), id))
                                .orElseGet(() -> Outcome.refused(Reason.TARGET_UNFIT))));
        target.focus();
    }

    private void reason(Statement statement, StatementAction action) {
        Dialogs.ask(
                Words.of("action", action),
                Words.get("reason-for." + action.name()),
                Words.of("action", action),
                text -> finish(action, withReason(statement, action, text)));
    }

    private Outcome<Statement> withReason(Statement statement, StatementAction action, String text) {
        return switch (action) {
            case RETRACT -> withdrawals.retract(statement.id(), statement.version(), text);
            case RESTORE -> withdrawals.restore(statement.id(), statement.version(), text);
            default -> triage.reopen(statement.id(), statement.version(), text);
        };
    }

    /** What the public may not read, such as a name in a court order, goes to the colleagues alone. */
    private void takeDown(Statement statement) {
        var open = reasonField("reason-for.TAKE_DOWN");
        var closed = reasonField("reason-for.TAKE_DOWN.private");
        var word = Words.of("action", StatementAction.TAKE_DOWN);
        var form = new Div(open, closed);
        form.addClassName("form");
        Dialogs.open(
                word,
                word,
                form,
                () -> finish(
                        StatementAction.TAKE_DOWN,
                        withdrawals.takeDown(
                                statement.id(),
                                statement.version(),
                                open.getValue(),
                                closed.isEmpty() ? null : closed.getValue())));
        open.focus();
    }

    private static TextArea reasonField(String label) {
        var field = new TextArea(Words.get(label));
        field.setMinRows(3);
        field.setMaxLength(2000);
        return field;
    }

    private void assign(Statement statement, StatementAction action) {
        var who = new ComboBox<Account>(Words.get("assign.who"));
        who.setItems(accounts.checkers());
        who.setItemLabelGenerator(Account::displayName);
        who.setWidthFull();
        Dialogs.open(Words.of("action", action), Words.of("action", action), who, () -> {
            var account = who.getValue();
            var id = account == null ? -1 : account.id();
            return finish(
                    action,
                    action == StatementAction.ASSIGN
                            ? assignment.assign(statement.id(), statement.version(), id)
                            : assignment.reassign(statement.id(), statement.version(), id));
        });
    }
}
