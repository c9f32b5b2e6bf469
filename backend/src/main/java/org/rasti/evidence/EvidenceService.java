package org.rasti.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
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
            var added = now(evidence.insert(statementId, data, current.get().personId()));
            write("ADD", added, Map.of(), said(data));
            return added;
        });
    }

    /** Changes a source, if it is still as it was seen. */
    @ForDesk
    public Outcome<Evidence> edit(long id, long seenVersion, EvidenceData data) {
        return changeSeen(id, seenVersion, before -> {
            evidence.update(id, data, current.get().personId());
            write("EDIT", before, said(before.data()), said(data));
            return now(id);
        });
    }

    /** Takes a source away. Its record stays, for the ledger and for versions that showed it. */
    @ForDesk
    public Outcome<Evidence> remove(long id, long seenVersion) {
        return changeSeen(id, seenVersion, before -> {
            evidence.remove(id, current.get().personId());
            write("REMOVE", before, said(before.data()), Map.of());
            return before;
        });
    }

    /** Moves a source one place up (-1) or down (1) in the list. */
    @ForDesk
    public Outcome<List<Evidence>> move(long id, int by) {
        var statementId = hold(id);
        var order = new ArrayList<>(
                evidence.ofStatement(statementId).stream().map(Evidence::id).toList());
        var from = order.indexOf(id);
        if (from < 0) {
            return Outcome.refused(Reason.STALE);
        }
        var to = Math.clamp(from + by, 0, order.size() - 1);
        return change(statementId, () -> {
            order.add(to, order.remove(from));
            evidence.place(order);
            if (from != to) {
                write("MOVE", now(id), Map.of("position", from + 1), Map.of("position", to + 1));
            }
            return evidence.ofStatement(statementId);
        });
    }

    private Outcome<Evidence> changeSeen(long id, long seenVersion, UnaryOperator<Evidence> work) {
        var statementId = hold(id);
        var seen = evidence.find(id).filter(now -> now.version() == seenVersion);
        return seen.map(before -> change(statementId, () -> work.apply(before)))
                .orElseGet(() -> Outcome.refused(Reason.STALE));
    }

    /** Holds the statement of a source, which may have been taken away meanwhile. */
    private long hold(long id) {
        var statementId = evidence.statementOf(id).orElseThrow(() -> new NoSuchElementException("No evidence " + id));
        return moves.hold(statementId).id();
    }

    private <T> Outcome<T> change(long statementId, Supplier<T> work) {
        return moves.whyNot(moves.hold(statementId), StatementAction.EDIT)
                .map(Outcome::<T>refused)
                .orElseGet(() -> Outcome.done(work.get()));
    }

    private Evidence now(long id) {
        return evidence.find(id).orElseThrow();
    }

    private void write(String action, Evidence source, Map<String, ?> before, Map<String, ?> after) {
        var actor = current.get();
        ledger.write(Entry.of("EVIDENCE", source.id(), action)
                .on(source.statementId())
                .by(actor.id(), actor.name())
                .before(before)
                .after(after));
    }

    private static Map<String, String> said(EvidenceData data) {
        return Map.of(
                "title", data.title(),
                "url", data.url(),
                "stance", data.stance().name(),
                "publisher", Objects.toString(data.publisher(), ""),
                "publishedOn", Objects.toString(data.publishedOn(), ""),
                "excerpt", Objects.toString(data.excerpt(), ""),
                "note", Objects.toString(data.note(), ""));
    }
}
