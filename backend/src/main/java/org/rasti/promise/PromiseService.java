package org.rasti.promise;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.rasti.account.CurrentActor;
import org.rasti.account.ForDesk;
import org.rasti.account.ForStaff;
import org.rasti.account.InvalidInput;
import org.rasti.evidence.EvidenceService;
import org.rasti.extraction.Kind;
import org.rasti.ledger.Entry;
import org.rasti.ledger.Ledger;
import org.rasti.statement.Statement;
import org.rasti.statement.StatementMoves;
import org.rasti.statement.VersionsUnderWay;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Reason;
import org.rasti.workflow.StatementStatus;
import org.rasti.workflow.VerdictStatus;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what became of a promise, noted over time. A published promise is followed without a new version: its page shows
 * what was noted up to its approval, and shows the rest with the next version. While an editor may be reading, nothing
 * moves.
 */
@Service
@Transactional
public class PromiseService {

    private static final Set<StatementStatus> FOLLOWED =
            EnumSet.of(StatementStatus.QUEUED, StatementStatus.RESEARCH, StatementStatus.PUBLISHED);

    private final ProgressRepository progress;
    private final DuePromiseQueries due;
    private final StatementMoves moves;
    private final VersionsUnderWay versions;
    private final EvidenceService evidence;
    private final CurrentActor current;
    private final Ledger ledger;
    private final Clock clock;
    private final ZoneId zone;

    PromiseService(
            ProgressRepository progress,
            DuePromiseQueries due,
            StatementMoves moves,
            VersionsUnderWay versions,
            EvidenceService evidence,
            CurrentActor current,
            Ledger ledger,
            Clock clock,
            @Value("${rasti.zone:Asia/Tehran}") ZoneId zone) {
        this.progress = progress;
        this.due = due;
        this.moves = moves;
        this.versions = versions;
        this.evidence = evidence;
        this.current = current;
        this.ledger = ledger;
        this.clock = clock;
        this.zone = zone;
    }

    /** Everything noted of a promise, the oldest first. */
    @ForStaff
    @Transactional(readOnly = true)
    public List<Progress> of(long statementId) {
        return progress.ofStatement(statementId);
    }

    /** Whether the public rating of a promise is one after which nobody need look again. */
    @ForStaff
    @Transactional(readOnly = true)
    public boolean isSettled(long statementId) {
        return due.isSettled(statementId);
    }

    /**
     * Notes how a promise is getting on.
     *
     * @return the note; refused where the statement is no promise that is followed, or a version is being reviewed
     * @throws InvalidInput if the day lies ahead, or the source is none of the statement's
     */
    @ForDesk
    public Outcome<Progress> add(long statementId, ProgressData data) {
        var statement = moves.hold(statementId);
        var refusal = whyNot(statement);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        check(statement, data);
        var added = now(progress.insert(statementId, data, me()));
        write("ADD", added, Map.of(), said(data));
        return Outcome.done(added);
    }

    /**
     * Corrects a note, if it is still as it was seen.
     *
     * @throws InvalidInput as when it was added
     */
    @ForDesk
    public Outcome<Progress> change(long id, long seenVersion, ProgressData data) {
        return seen(id, seenVersion, (statement, before) -> {
            check(statement, data);
            progress.update(id, data, me());
            write("EDIT", before, said(before.data()), said(data));
            return now(id);
        });
    }

    /** Takes a note away, if it is still as it was seen. The ledger keeps what it said. */
    @ForDesk
    public Outcome<Progress> remove(long id, long seenVersion) {
        return seen(id, seenVersion, (statement, before) -> {
            progress.remove(id, me());
            write("REMOVE", before, said(before.data()), Map.of());
            return before;
        });
    }

    /** What is done to a note of a statement that is held. */
    private interface Work {
        Progress on(Statement statement, Progress before);
    }

    private Outcome<Progress> seen(long id, long seenVersion, Work work) {
        var statement = moves.hold(
                progress.statementOf(id).orElseThrow(() -> new NoSuchElementException("No note of a promise " + id)));
        var before = progress.find(id).filter(now -> now.version() == seenVersion);
        if (before.isEmpty()) {
            return Outcome.refused(Reason.STALE);
        }
        return whyNot(statement)
                .map(Outcome::<Progress>refused)
                .orElseGet(() -> Outcome.done(work.on(statement, before.get())));
    }

    private Optional<Reason> whyNot(Statement statement) {
        if (statement.kind() != Kind.PROMISE || !FOLLOWED.contains(statement.status())) {
            return Optional.of(Reason.NOT_FROM_THIS_STATE);
        }
        return versions.of(statement.id())
                .filter(version -> version != VerdictStatus.DRAFT)
                .map(version -> Reason.UNDER_REVIEW);
    }

    private void check(Statement statement, ProgressData data) {
        if (data.notedOn().isAfter(LocalDate.ofInstant(clock.instant(), zone))) {
            throw new InvalidInput("notedOn", "future");
        }
        var source = data.evidenceId();
        if (source != null && evidence.of(statement.id()).stream().noneMatch(known -> known.id() == source)) {
            throw new InvalidInput("evidence", "promise-source");
        }
    }

    private Progress now(long id) {
        return progress.find(id).orElseThrow();
    }

    private long me() {
        return current.get().personId();
    }

    private void write(String action, Progress note, Map<String, ?> before, Map<String, ?> after) {
        var actor = current.get();
        ledger.write(Entry.of("PROMISE", note.id(), action)
                .on(note.statementId())
                .by(actor.id(), actor.name())
                .before(before)
                .after(after));
    }

    private static Map<String, Object> said(ProgressData data) {
        var said = new HashMap<String, Object>();
        said.put("notedOn", data.notedOn().toString());
        said.put("note", data.note());
        if (data.evidenceId() != null) {
            said.put("evidence", data.evidenceId());
        }
        return said;
    }
}
