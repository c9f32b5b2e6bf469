package org.rasti.statement;

import static org.rasti.jooq.Tables.STATEMENT;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.rasti.account.CurrentActor;
import org.rasti.ledger.Entry;
import org.rasti.ledger.Ledger;
import org.rasti.workflow.Decision;
import org.rasti.workflow.Guard;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Party;
import org.rasti.workflow.Reason;
import org.rasti.workflow.StatementAction;
import org.rasti.workflow.StatementStatus;
import org.rasti.workflow.VerdictStatus;
import org.rasti.workflow.Workflow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way in which a statement changes: hold it, compare the version that was seen, ask the table, write the change
 * and its line in the ledger. All in the caller's transaction.
 */
@Component
public class StatementMoves {

    private final StatementRepository statements;
    private final VersionsUnderWay versions;
    private final CurrentActor current;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;

    StatementMoves(
            StatementRepository statements,
            VersionsUnderWay versions,
            CurrentActor current,
            Ledger ledger,
            ApplicationEventPublisher events) {
        this.statements = statements;
        this.versions = versions;
        this.current = current;
        this.ledger = ledger;
        this.events = events;
    }

    /**
     * A change about to be asked for.
     *
     * @param met the guards that the caller has seen to hold; what depends on versions under way is added here
     * @param columns what changes besides the state
     * @param was what the ledger notes of how it was before
     * @param said what the ledger notes of the change
     */
    public record Move(
            StatementAction action,
            Set<Guard> met,
            Map<Field<?>, ?> columns,
            Map<String, ?> was,
            Map<String, ?> said,
            @Nullable String note) {

        public static Move of(StatementAction action, Guard... met) {
            return new Move(action, Set.of(met), Map.of(), Map.of(), Map.of(), null);
        }

        Move columns(Map<Field<?>, ?> values) {
            return new Move(action, met, values, was, said, note);
        }

        Move was(Map<String, ?> values) {
            return new Move(action, met, columns, values, said, note);
        }

        public Move said(Map<String, ?> values) {
            return new Move(action, met, columns, was, values, note);
        }

        public Move note(@Nullable String text) {
            return new Move(action, met, columns, was, said, text);
        }
    }

    /** Holds a statement up to the end of the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Statement hold(long id) {
        return statements.lock(id).orElseThrow(() -> new NoSuchElementException("No statement " + id));
    }

    /** Holds the statement and makes the move, if it is still as it was seen. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome<Statement> make(long id, long seenVersion, Move move) {
        var before = hold(id);
        return before.version() == seenVersion ? make(before, move) : Outcome.refused(Reason.STALE);
    }

    /** Makes the move on a statement that is held. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome<Statement> make(Statement before, Move move) {
        return switch (decide(before, move)) {
            case Decision.Refused<StatementStatus>(var reason) -> Outcome.refused(reason);
            case Decision.Allowed<StatementStatus>(var to) -> Outcome.done(write(before, to, move));
        };
    }

    /** Makes a move that follows from another one, as the product itself: nobody's role is asked. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Statement follow(Statement before, StatementAction action) {
        return switch (Workflow.STATEMENT.decide(before.status(), action, Set.of(Party.SYSTEM), Set.of())) {
            case Decision.Refused<StatementStatus>(var reason) ->
                throw new IllegalStateException(action + " of " + before.code() + " refused: " + reason);
            case Decision.Allowed<StatementStatus>(var to) -> write(before, to, Move.of(action));
        };
    }

    /** Why the actor may not do this to a statement that is held; empty where they may. Changes nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Reason> whyNot(Statement statement, StatementAction action, Guard... met) {
        return decide(statement, Move.of(action, met)) instanceof Decision.Refused<StatementStatus>(var reason)
                ? Optional.of(reason)
                : Optional.empty();
    }

    /** Whether an editor may be reading it: what its page would show must not change then. */
    boolean isUnderReview(long statementId) {
        return !guardsOf(statementId).contains(Guard.NOT_UNDER_REVIEW);
    }

    private Decision<StatementStatus> decide(Statement statement, Move move) {
        var guards = EnumSet.noneOf(Guard.class);
        guards.addAll(move.met());
        guards.addAll(guardsOf(statement.id()));
        return Workflow.STATEMENT.decide(statement.status(), move.action(), statement.parties(current.get()), guards);
    }

    private Set<Guard> guardsOf(long statementId) {
        var under = versions.of(statementId);
        if (under.isEmpty()) {
            return Set.of(Guard.NO_VERSION_UNDER_WAY, Guard.NOT_UNDER_REVIEW);
        }
        return under.get() == VerdictStatus.DRAFT ? Set.of(Guard.DRAFT_UNDER_WAY, Guard.NOT_UNDER_REVIEW) : Set.of();
    }

    private Statement write(Statement before, StatementStatus to, Move move) {
        var columns = new HashMap<Field<?>, Object>(move.columns());
        columns.put(STATEMENT.STATUS, to.name());
        statements.update(before.id(), columns);
        var actor = current.get();
        var was = new HashMap<String, Object>(move.was());
        was.put("status", before.status().name());
        var after = new HashMap<String, Object>(move.said());
        after.put("status", to.name());
        ledger.write(Entry.of("STATEMENT", before.id(), move.action().name())
                .on(before.id())
                .by(actor.id(), actor.name())
                .before(was)
                .after(after)
                .note(move.note()));
        var moved = statements.find(before.id()).orElseThrow();
        events.publishEvent(new StatementMoved(moved, move.action()));
        return moved;
    }
}
