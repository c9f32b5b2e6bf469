package org.rasti.desk.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasti.account.CurrentActor;
import org.rasti.statement.AssignmentService;
import org.rasti.statement.Claim;
import org.rasti.statement.Dismissal;
import org.rasti.statement.Statement;
import org.rasti.statement.StatementLine;
import org.rasti.statement.StatementQueries;
import org.rasti.statement.TriageService;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Reason;
import org.rasti.workflow.StatementAction;
import org.rasti.workflow.StatementStatus;
import org.rasti.workflow.Workflow;
import org.springframework.stereotype.Component;

/** One decision on several candidates. Each is decided by itself, as it was seen; what is refused stops no other. */
@Component
class ManyCandidates {

    private final TriageService triage;
    private final AssignmentService assignment;
    private final StatementQueries statements;
    private final CurrentActor current;

    ManyCandidates(
            TriageService triage, AssignmentService assignment, StatementQueries statements, CurrentActor current) {
        this.triage = triage;
        this.assignment = assignment;
        this.statements = statements;
        this.current = current;
    }

    /** A candidate that was left as it was, and why. */
    record Refusal(String code, Reason reason) {}

    /** What became of all of them. */
    record Result(List<TriageStep> done, List<Refusal> refused) {

        Result() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        private void refuse(StatementLine line, Reason reason) {
            refused.add(new Refusal(line.code(), reason));
        }
    }

    /** Whether whoever is signed in may dismiss candidates. */
    boolean mayDismiss() {
        return may(StatementStatus.SUGGESTED, StatementAction.DISMISS);
    }

    /** Whether whoever is signed in may take what they accept. */
    boolean mayTake() {
        return may(StatementStatus.QUEUED, StatementAction.TAKE);
    }

    private boolean may(StatementStatus status, StatementAction action) {
        return Workflow.STATEMENT.offered(status, current.get().parties()).contains(action);
    }

    /** Dismisses them all for one reason. */
    Result dismiss(List<StatementLine> lines, Dismissal reason, @Nullable String note) {
        var result = new Result();
        for (var line : lines) {
            switch (triage.dismiss(line.id(), line.version(), reason, note)) {
                case Outcome.Done<Statement>(var gone) ->
                    result.done().add(TriageStep.reopened(StatementAction.DISMISS, gone, triage));
                case Outcome.Refused<Statement>(var why) -> result.refuse(line, why);
            }
        }
        return result;
    }

    /** Accepts them as they are worded, and takes them. Those without a known speaker are refused: somebody must say who. */
    Result take(List<StatementLine> lines) {
        var result = new Result();
        for (var line : lines) {
            var claim = statements.find(line.id()).map(ManyCandidates::claim).orElseThrow();
            switch (triage.accept(line.id(), line.version(), claim)) {
                case Outcome.Done<Statement>(var accepted) -> take(line, accepted, result);
                case Outcome.Refused<Statement>(var why) -> result.refuse(line, why);
            }
        }
        return result;
    }

    private void take(StatementLine line, Statement accepted, Result result) {
        switch (assignment.take(accepted.id(), accepted.version())) {
            case Outcome.Done<Statement>(var mine) ->
                result.done()
                        .add(new TriageStep(
                                StatementAction.TAKE, mine, () -> assignment.release(mine.id(), mine.version())));
            case Outcome.Refused<Statement>(var why) -> {
                result.done().add(new TriageStep(StatementAction.ACCEPT, accepted, null));
                result.refuse(line, why);
            }
        }
    }

    private static Claim claim(Statement statement) {
        return new Claim(
                statement.wording(),
                statement.language(),
                statement.kind(),
                statement.speakerId(),
                statement.speakerRole(),
                statement.speakerBody(),
                statement.topics(),
                statement.dueOn());
    }
}
