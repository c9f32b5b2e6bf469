package org.rasti.statement;

import static org.rasti.jooq.Tables.STATEMENT;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.rasti.account.CurrentActor;
import org.rasti.account.ForDesk;
import org.rasti.extraction.Kind;
import org.rasti.ledger.Entry;
import org.rasti.ledger.Ledger;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Reason;
import org.rasti.workflow.StatementStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets the day by which a promise is to be kept, also of a published one: the desk follows it by that day from now on,
 * and the public page, which was frozen, says it with the next version.
 */
@Service
@Transactional
public class DueDateService {

    private static final Set<StatementStatus> FOLLOWED =
            EnumSet.of(StatementStatus.QUEUED, StatementStatus.RESEARCH, StatementStatus.PUBLISHED);

    private final StatementMoves moves;
    private final StatementRepository statements;
    private final CurrentActor current;
    private final Ledger ledger;

    DueDateService(StatementMoves moves, StatementRepository statements, CurrentActor current, Ledger ledger) {
        this.moves = moves;
        this.statements = statements;
        this.current = current;
        this.ledger = ledger;
    }

    /**
     * Sets, changes or, with none, takes away the day.
     *
     * @return the statement as it is now; refused where it is no promise that is followed, where a version is being
     *     reviewed, or where somebody changed it since it was seen
     */
    @ForDesk
    public Outcome<Statement> set(long id, long seenVersion, @Nullable LocalDate dueOn) {
        var before = moves.hold(id);
        if (before.version() != seenVersion) {
            return Outcome.refused(Reason.STALE);
        }
        if (before.kind() != Kind.PROMISE || !FOLLOWED.contains(before.status())) {
            return Outcome.refused(Reason.NOT_FROM_THIS_STATE);
        }
        if (moves.isUnderReview(id)) {
            return Outcome.refused(Reason.UNDER_REVIEW);
        }
        return Outcome.done(Objects.equals(before.dueOn(), dueOn) ? before : write(before, dueOn));
    }

    private Statement write(Statement before, @Nullable LocalDate dueOn) {
        var columns = new HashMap<Field<?>, Object>();
        columns.put(STATEMENT.DUE_ON, dueOn);
        statements.update(before.id(), columns);
        var actor = current.get();
        ledger.write(Entry.of("STATEMENT", before.id(), "SET_DUE")
                .on(before.id())
                .by(actor.id(), actor.name())
                .before(said(before.dueOn()))
                .after(said(dueOn)));
        return statements.find(before.id()).orElseThrow();
    }

    private static Map<String, String> said(@Nullable LocalDate dueOn) {
        return Map.of("dueOn", Objects.toString(dueOn, ""));
    }
}
