package org.rasti.desk.statement;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rasti.desk.common.Words;
import org.rasti.statement.Statement;
import org.rasti.statement.TriageService;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.StatementAction;

/**
 * What somebody just did to a statement.
 *
 * @param now the statement as it was left
 * @param back takes it back, as long as nobody acted since; absent where the workflow's table knows no way back
 */
public record TriageStep(
        StatementAction action, Statement now, @Nullable Supplier<Outcome<Statement>> back) {

    /** Something that is taken back by reopening the statement. The ledger says in these words why it was reopened. */
    static TriageStep reopened(StatementAction action, Statement now, TriageService triage) {
        return new TriageStep(
                action, now, () -> triage.reopen(now.id(), now.version(), Words.get("triage.undo.reason")));
    }
}
