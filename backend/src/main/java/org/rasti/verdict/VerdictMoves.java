package org.rasti.verdict;

import static org.rasti.jooq.Tables.VERDICT;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.rasti.account.CurrentActor;
import org.rasti.ledger.Entry;
import org.rasti.ledger.Ledger;
import org.rasti.statement.Statement;
import org.rasti.statement.StatementMoves;
import org.rasti.workflow.Decision;
import org.rasti.workflow.Guard;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Party;
import org.rasti.workflow.Reason;
import org.rasti.workflow.VerdictAction;
import org.rasti.workflow.VerdictStatus;
import org.rasti.workflow.Workflow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The one way in which a version changes; the twin of {@link StatementMoves}, whose lock it shares. */
@Component
class VerdictMoves {

    private final VerdictRepository verdicts;
    private final StatementMoves statements;
    private final CurrentActor current;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;

    VerdictMoves(
            VerdictRepository verdicts,
            StatementMoves statements,
            CurrentActor current,
            Ledger ledger,
            ApplicationEventPublisher events) {
        this.verdicts = verdicts;
        this.statements = statements;
        this.current = current;
        this.ledger = ledger;
        this.events = events;
    }

    /** A version and its statement, both held up to the end of the transaction. */
    record Held(Statement statement, Verdict verdict) {}

    /** A change about to be asked for; see {@link StatementMoves.Move}. */
    record Move(
            VerdictAction action,
            Set<Guard> met,
            Map<Field<?>, ?> columns,
            Map<String, ?> said,
            @Nullable String note) {

        static Move of(VerdictAction action, Set<Guard> met) {
            return new Move(action, met, Map.of(), Map.of(), null);
        }

        Move columns(Map<Field<?>, ?> values) {
            return new Move(action, met, values, said, note);
        }

        Move said(Map<String, ?> values) {
            return new Move(action, met, columns, values, note);
        }

        Move note(@Nullable String text) {
            return new Move(action, met, columns, said, text);
        }
    }

    Held hold(long verdictId) {
        var statementId = find(verdictId).statementId();
        var statement = statements.hold(statementId);
        return new Held(statement, find(verdictId));
    }

    private Verdict find(long verdictId) {
        return verdicts.find(verdictId).orElseThrow(() -> new NoSuchElementException("No verdict " + verdictId));
    }

    Outcome<Verdict> make(Held held, long seenVersion, Move move) {
        if (held.verdict().version() != seenVersion) {
            return Outcome.refused(Reason.STALE);
        }
        return switch (decide(held, move.action(), move.met())) {
            case Decision.Refused<VerdictStatus>(var reason) -> Outcome.refused(reason);
            case Decision.Allowed<VerdictStatus>(var to) -> Outcome.done(write(held, to, move));
        };
    }

    Decision<VerdictStatus> decide(Held held, VerdictAction action, Set<Guard> met) {
        return Workflow.VERDICT.decide(held.verdict().status(), action, parties(held), met);
    }

    Set<Party> parties(Held held) {
        var actor = current.get();
        var contributor = verdicts.isContributor(held.verdict().id(), actor.id());
        return held.verdict().parties(actor, held.statement(), contributor);
    }

    Verdict write(Held held, VerdictStatus to, Move move) {
        var before = held.verdict();
        var columns = new HashMap<Field<?>, Object>(move.columns());
        columns.put(VERDICT.STATUS, to.name());
        verdicts.update(before.id(), columns);
        var after = find(before.id());
        if (move.action() != VerdictAction.EDIT) {
            record(held, to, move);
            events.publishEvent(new VerdictMoved(held.statement(), after, move.action()));
        }
        return after;
    }

    private void record(Held held, VerdictStatus to, Move move) {
        var actor = current.get();
        var after = new HashMap<String, Object>(move.said());
        after.put("status", to.name());
        after.put("version", held.verdict().no());
        ledger.write(Entry.of("VERDICT", held.verdict().id(), move.action().name())
                .on(held.statement().id())
                .by(actor.id(), actor.name())
                .before(Map.of("status", held.verdict().status().name()))
                .after(after)
                .note(move.note()));
    }

    static Set<Guard> met(Map<Guard, Boolean> guards) {
        var met = EnumSet.noneOf(Guard.class);
        guards.forEach((guard, holds) -> {
            if (holds) {
                met.add(guard);
            }
        });
        return met;
    }
}
