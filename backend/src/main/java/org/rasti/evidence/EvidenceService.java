package org.rasti.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.rasti.account.CurrentActor;
import org.rasti.account.ForDesk;
import org.rasti.account.ForStaff;
import org.rasti.ledger.Entry;
import org.rasti.ledger.Ledger;
import org.rasti.statement.StatementMoves;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Reason;
import org.rasti.workflow.StatementAction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Collects evidence. Whether it may be changed now is the statement's EDIT in the workflow table: not while a version is
 * being reviewed, and of a published statement only for its next version.
 */
@Service
@Transactional
public class EvidenceService {

    private final EvidenceRepository evidence;
    private final StatementMoves moves;
    private final CurrentActor current;
    private final Ledger ledger;

    EvidenceService(EvidenceRepository evidence, StatementMoves moves, CurrentActor current, Ledger ledger) {
        this.evidence = evidence;
        this.moves = moves;
        this.current = current;
        this.ledger = ledger;
    }

    /** A statement's evidence in the order it is shown. */
    @ForStaff
    @Transactional(readOnly = true)
    public List<Evidence> of(long statementId) {
        return evidence.ofStatement(statementId);
    }

    @ForDesk
    public Outcome<Evidence> add(long statementId, EvidenceData data) {
        return change(statementId, () -> {
            var id = evidence.insert(statementId, data, current.get().personId());
            write("ADD", id, statementId, data);
            return evidence.find(id).orElseThrow();
        });
    }

    /** Changes a source, if it is still as it was seen. */
    @ForDesk
    public Outcome<Evidence> edit(long id, long seenVersion, EvidenceData data) {
        var before = find(id);
        return change(
                before.statementId(),
                () -> {
                    evidence.update(id, data, current.get().personId());
                    write("EDIT", id, before.statementId(), data);
                    return find(id);
                },
                id,
                seenVersion);
    }

    /** Takes a source away. Its record stays, for the ledger and for versions that showed it. */
    @ForDesk
    public Outcome<Evidence> remove(long id, long seenVersion) {
        var before = find(id);
        return change(
                before.statementId(),
                () -> {
                    evidence.remove(id, current.get().personId());
                    write("REMOVE", id, before.statementId(), before.data());
                    return before;
                },
                id,
                seenVersion);
    }

    /** Moves a source one place up (-1) or down (1) in the list. */
    @ForDesk
    public Outcome<List<Evidence>> move(long id, int by) {
        var statementId = find(id).statementId();
        return change(statementId, () -> {
            var order = new ArrayList<>(
                    evidence.ofStatement(statementId).stream().map(Evidence::id).toList());
            var from = order.indexOf(id);
            var to = Math.clamp(from + by, 0, order.size() - 1);
            order.add(to, order.remove(from));
            evidence.place(order);
            return evidence.ofStatement(statementId);
        });
    }

    private <T> Outcome<T> change(long statementId, Supplier<T> work) {
        var statement = moves.hold(statementId);
        return moves.whyNot(statement, StatementAction.EDIT)
                .map(Outcome::<T>refused)
                .orElseGet(() -> Outcome.done(work.get()));
    }

    private Outcome<Evidence> change(long statementId, Supplier<Evidence> work, long id, long seenVersion) {
        moves.hold(statementId);
        return evidence.find(id).filter(now -> now.version() == seenVersion).isPresent()
                ? change(statementId, work)
                : Outcome.refused(Reason.STALE);
    }

    private Evidence find(long id) {
        return evidence.find(id).orElseThrow(() -> new NoSuchElementException("No evidence " + id));
    }

    private void write(String action, long id, long statementId, EvidenceData data) {
        var actor = current.get();
        ledger.write(Entry.of("EVIDENCE", id, action)
                .on(statementId)
                .by(actor.id(), actor.name())
                .after(Map.of(
                        "title",
                        data.title(),
                        "url",
                        data.url(),
                        "stance",
                        data.stance().name())));
    }
}
