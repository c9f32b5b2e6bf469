package org.rasti.verdict;

import static org.rasti.jooq.Tables.VERDICT;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Field;
import org.rasti.account.ForEditors;
import org.rasti.account.ForSystem;
import org.rasti.statement.Statement;
import org.rasti.statement.StatementMoved;
import org.rasti.statement.StatementMoves;
import org.rasti.verdict.VerdictMoves.Held;
import org.rasti.verdict.VerdictMoves.Move;
import org.rasti.workflow.Guard;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Reason;
import org.rasti.workflow.StatementAction;
import org.rasti.workflow.StatementStatus;
import org.rasti.workflow.VerdictAction;
import org.rasti.workflow.VerdictStatus;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes an approved version public: it, the version before it, and the statement move together or not at all. */
@Service
@Transactional
public class PublishingService {

    private final VerdictRepository verdicts;
    private final VerdictMoves moves;
    private final StatementMoves statements;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PublishingService(
            VerdictRepository verdicts,
            VerdictMoves moves,
            StatementMoves statements,
            ApplicationEventPublisher events,
            Clock clock) {
        this.verdicts = verdicts;
        this.moves = moves;
        this.statements = statements;
        this.events = events;
        this.clock = clock;
    }

    @ForEditors
    public Outcome<Verdict> publish(long id, long seenVersion) {
        return publish(moves.hold(id), seenVersion);
    }

    /** The versions whose embargo has ended. */
    @ForSystem
    @Transactional(readOnly = true)
    public List<Verdict> due() {
        return verdicts.due(clock.instant());
    }

    /** Publishes one of those that are due. Refused where somebody was quicker. */
    @ForSystem
    public Outcome<Verdict> publishDue(Verdict due) {
        return publish(moves.hold(due.id()), due.version());
    }

    /** A page that was taken back is not opened again by the clock: what was scheduled for it waits for an editor. */
    @EventListener
    void on(StatementMoved moved) {
        if (moved.action() == StatementAction.RETRACT || moved.action() == StatementAction.TAKE_DOWN) {
            verdicts.underWay(moved.statement().id())
                    .filter(version -> version.status() == VerdictStatus.SCHEDULED)
                    .ifPresent(version -> callOff(new Held(moved.statement(), version)));
        }
    }

    private void callOff(Held held) {
        var columns = new HashMap<Field<?>, Object>();
        columns.put(VERDICT.PUBLISH_AT, null);
        moves.write(
                held,
                VerdictStatus.APPROVED,
                Move.of(VerdictAction.CANCEL, Set.of()).columns(columns));
    }

    private Outcome<Verdict> publish(Held held, long seenVersion) {
        var first = held.statement().status() == StatementStatus.RESEARCH;
        if (!first && held.statement().status() != StatementStatus.PUBLISHED) {
            return Outcome.refused(Reason.NOT_FROM_THIS_STATE);
        }
        var met = noteGiven(held.verdict()) ? Set.of(Guard.CORRECTION_NOTE) : Set.<Guard>of();
        if (held.verdict().version() == seenVersion
                && moves.decide(held, VerdictAction.PUBLISH, met).allowed()) {
            verdicts.published(held.statement().id()).ifPresent(before -> supersede(held, before));
        }
        var outcome = moves.make(
                held, seenVersion, Move.of(VerdictAction.PUBLISH, met).columns(now()));
        if (outcome instanceof Outcome.Done<Verdict>(var verdict)) {
            events.publishEvent(new VerdictPublished(first ? open(held) : held.statement(), verdict));
        }
        return outcome;
    }

    private void supersede(Held held, Verdict before) {
        moves.write(
                new Held(held.statement(), before),
                VerdictStatus.SUPERSEDED,
                Move.of(VerdictAction.SUPERSEDE, Set.of()));
    }

    /** The statement follows its first published version; the product itself moves it. */
    private Statement open(Held held) {
        return statements.follow(held.statement(), StatementAction.PUBLISH);
    }

    private Map<Field<?>, Object> now() {
        var columns = new HashMap<Field<?>, Object>();
        columns.put(VERDICT.PUBLISHED_AT, clock.instant());
        columns.put(VERDICT.PUBLISH_AT, null);
        return columns;
    }

    /** A correction tells the public what changed and why; a first version has nothing to tell. */
    static boolean noteGiven(Verdict verdict) {
        return verdict.grade() == null || verdict.text().hasPublicNote();
    }
}
