package org.rasti.desk.statement;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.EnumSet;
import java.util.Set;
import org.rasti.account.Account;
import org.rasti.account.AccountService;
import org.rasti.account.CurrentActor;
import org.rasti.desk.common.Dialogs;
import org.rasti.desk.common.Notices;
import org.rasti.desk.common.Words;
import org.rasti.desksearch.DeskSearch;
import org.rasti.publication.WithdrawalService;
import org.rasti.statement.AssignmentService;
import org.rasti.statement.Dismissal;
import org.rasti.statement.Statement;
import org.rasti.statement.StatementQueries;
import org.rasti.statement.TriageService;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Reason;
import org.rasti.workflow.StatementAction;
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
    private Runnable changed = () -> {};

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

    void onChange(Runnable listener) {
        changed = listener;
    }

    void show(Statement statement) {
        removeAll();
        for (var action : Workflow.STATEMENT.offered(statement.status(), statement.parties(current.get()))) {
            var button = new Button(Words.of("action", action), click -> begin(statement, action));
            if (WEIGHTY.contains(action)) {
                button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            }
            add(button);
        }
    }

    private void begin(Statement statement, StatementAction action) {
        switch (action) {
            case ACCEPT, EDIT -> claim(statement, action);
            case DISMISS -> dismiss(statement);
            case MERGE -> merge(statement);
            case REOPEN, RETRACT, RESTORE -> reason(statement, action);
            case TAKE_DOWN -> takeDown(statement);
            case ASSIGN, REASSIGN -> assign(statement, action);
            case TAKE -> finish(assignment.take(statement.id(), statement.version()));
            case RELEASE -> finish(assignment.release(statement.id(), statement.version()));
            case PUBLISH -> throw new IllegalStateException("Nobody publishes a statement by itself");
        }
    }

    private boolean finish(Outcome<Statement> outcome) {
        return Notices.tell(outcome, statement -> changed.run());
    }

    private void claim(Statement statement, StatementAction action) {
        var form = claimForms.getObject();
        form.setValue(statement);
        Dialogs.open(Words.of("action", action), Words.of("action", action), form, () -> form.read()
                .map(claim -> finish(
                        action == StatementAction.ACCEPT
                                ? triage.accept(statement.id(), statement.version(), claim)
                                : triage.edit(statement.id(), statement.version(), claim)))
                .orElse(false));
    }

    private void dismiss(Statement statement) {
        var reason = new Select<Dismissal>();
        reason.setLabel(Words.get("dismiss.reason"));
        reason.setItems(Dismissal.values());
        reason.setItemLabelGenerator(item -> Words.of("dismissal", item));
        var note = new TextArea(Words.get("dismiss.note"));
        var form = new Div(reason, note);
        form.addClassName("form");
        Dialogs.open(
                Words.of("action", StatementAction.DISMISS),
                Words.of("action", StatementAction.DISMISS),
                form,
                () -> finish(triage.dismiss(statement.id(), statement.version(), reason.getValue(), note.getValue())));
    }

    private void merge(Statement statement) {
        var target = new CandidateTarget(search, statements);
        Dialogs.open(
                Words.of("action", StatementAction.MERGE),
                Words.of("action", StatementAction.MERGE),
                target,
                () -> finish(target.chosen()
                        .map(id -> triage.merge(statement.id(), statement.version(), id))
                        .orElseGet(() -> Outcome.refused(Reason.TARGET_UNFIT))));
    }

    private void reason(Statement statement, StatementAction action) {
        Dialogs.ask(
                Words.of("action", action),
                Words.get("reason-for." + action.name()),
                Words.of("action", action),
                text -> finish(withReason(statement, action, text)));
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
                () -> finish(withdrawals.takeDown(
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
                    action == StatementAction.ASSIGN
                            ? assignment.assign(statement.id(), statement.version(), id)
                            : assignment.reassign(statement.id(), statement.version(), id));
        });
    }
}
