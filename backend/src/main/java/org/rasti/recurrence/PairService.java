package org.rasti.recurrence;

import java.time.Clock;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.rasti.account.CurrentActor;
import org.rasti.account.ForDesk;
import org.rasti.ledger.Entry;
import org.rasti.ledger.Ledger;
import org.rasti.statement.Statement;
import org.rasti.statement.StatementMoved;
import org.rasti.statement.StatementQueries;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Reason;
import org.rasti.workflow.StatementAction;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers what people decide about statements that look alike. That two are the same claim is said by merging them,
 * and is noted here from wherever that was done; taking the merge back takes the decision back.
 */
@Service
@Transactional
public class PairService {

    private final PairRepository pairs;
    private final LikenessRepository likenesses;
    private final StatementQueries statements;
    private final CurrentActor current;
    private final Ledger ledger;
    private final Clock clock;

    PairService(
            PairRepository pairs,
            LikenessRepository likenesses,
            StatementQueries statements,
            CurrentActor current,
            Ledger ledger,
            Clock clock) {
        this.pairs = pairs;
        this.likenesses = likenesses;
        this.statements = statements;
        this.current = current;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Says that two statements are not one claim, but have to do with each other. */
    @ForDesk
    public Outcome<PairDecision> relate(long one, long other) {
        return decide(one, other, PairDecision.RELATED);
    }

    /** Says that two statements only look alike: the pair is not suggested again. */
    @ForDesk
    public Outcome<PairDecision> tellApart(long one, long other) {
        return decide(one, other, PairDecision.DIFFERENT);
    }

    /** Takes a decision back, so that the pair is suggested as if nobody had looked. A merge is taken back by reopening. */
    @ForDesk
    public Outcome<PairDecision> reconsider(long one, long other) {
        var pair = Pair.of(one, other);
        var decided = pairs.find(pair);
        if (decided.isEmpty()) {
            return Outcome.refused(Reason.STALE);
        }
        if (decided.get() == PairDecision.SAME) {
            return Outcome.refused(Reason.NOT_FROM_THIS_STATE);
        }
        pairs.forget(pair);
        write(one, other, "RECONSIDER");
        return Outcome.done(decided.get());
    }

    private Outcome<PairDecision> decide(long one, long other, PairDecision decision) {
        var pair = Pair.of(one, other);
        if (pairs.find(pair).filter(PairDecision.SAME::equals).isPresent()) {
            return Outcome.refused(Reason.STALE);
        }
        note(pair, decision);
        write(one, other, decision == PairDecision.RELATED ? "RELATE" : "TELL_APART");
        return Outcome.done(decision);
    }

    private void note(Pair pair, PairDecision decision) {
        pairs.decide(pair, decision, likenesses.confidence(pair), current.get().id(), clock.instant());
    }

    /** In the history of both: who opens either is to see it. */
    private void write(long one, long other, String action) {
        write(statement(one), statement(other), action);
        write(statement(other), statement(one), action);
    }

    private void write(Statement statement, Statement other, String action) {
        var actor = current.get();
        ledger.write(Entry.of("STATEMENT", statement.id(), action)
                .on(statement.id())
                .by(actor.id(), actor.name())
                .after(Map.of("target", other.code())));
    }

    private Statement statement(long id) {
        return statements.find(id).orElseThrow(() -> new NoSuchElementException("No statement " + id));
    }

    @EventListener
    void on(StatementMoved moved) {
        var statement = moved.statement();
        if (moved.action() == StatementAction.MERGE) {
            note(Pair.of(statement.id(), Objects.requireNonNull(statement.mergedIntoId())), PairDecision.SAME);
        } else if (moved.action() == StatementAction.REOPEN) {
            pairs.of(statement.id()).forEach((other, decision) -> {
                if (decision == PairDecision.SAME && !isMergedInto(other, statement.id())) {
                    pairs.forget(Pair.of(statement.id(), other));
                }
            });
        }
    }

    /** Whether it is the other one that was merged: reopening this one leaves that as it is. */
    private boolean isMergedInto(long other, long id) {
        return Objects.equals(statement(other).mergedIntoId(), id);
    }
}
