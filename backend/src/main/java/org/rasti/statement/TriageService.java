package org.rasti.statement;

import static org.rasti.jooq.Tables.STATEMENT;

import java.time.Clock;
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
import org.rasti.speaker.SpeakerService;
import org.rasti.statement.StatementMoves.Move;
import org.rasti.workflow.Guard;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Reason;
import org.rasti.workflow.StatementAction;
import org.rasti.workflow.StatementStatus;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Triage: what becomes of a candidate. Each call names the version that its caller saw. */
@Service
@Transactional
public class TriageService {

    private static final Set<StatementStatus> GONE =
            EnumSet.of(StatementStatus.DISMISSED, StatementStatus.MERGED, StatementStatus.TAKEN_DOWN);

    private final StatementMoves moves;
    private final StatementRepository statements;
    private final AppearanceRepository appearances;
    private final SpeakerService speakers;
    private final CurrentActor current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TriageService(
            StatementMoves moves,
            StatementRepository statements,
            AppearanceRepository appearances,
            SpeakerService speakers,
            CurrentActor current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.moves = moves;
        this.statements = statements;
        this.appearances = appearances;
        this.speakers = speakers;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Puts a candidate into the queue, with the claim as the desk words it. */
    @ForDesk
    public Outcome<Statement> accept(long id, long version, Claim claim) {
        return word(id, version, claim, StatementAction.ACCEPT);
    }

    /** Changes what is said of a statement: wording, speaker, kind, topics. */
    @ForDesk
    public Outcome<Statement> edit(long id, long version, Claim claim) {
        return word(id, version, claim, StatementAction.EDIT);
    }

    private Outcome<Statement> word(long id, long version, Claim claim, StatementAction action) {
        var before = moves.hold(id);
        var accepted = before.status() != StatementStatus.SUGGESTED;
        if (action == StatementAction.EDIT && claim.speakerId() == null && accepted) {
            return Outcome.refused(Reason.SPEAKER_AND_WORDING_MISSING);
        }
        var now = said(claim);
        var was = said(claimOf(before));
        was.entrySet().removeIf(old -> Objects.equals(old.getValue(), now.get(old.getKey())));
        now.keySet().removeIf(key -> !was.containsKey(key));
        var move = (claim.speakerId() == null ? Move.of(action) : Move.of(action, Guard.SPEAKER_AND_WORDING))
                .columns(StatementRepository.columns(claim, current.get().personId()))
                .was(was)
                .said(now);
        var outcome = moves.make(id, version, move);
        if (!outcome.isDone()) {
            return outcome;
        }
        statements.setTopics(id, claim.topics());
        noteRole(id, claim);
        return Outcome.done(statements.find(id).orElseThrow());
    }

    /** What somebody was when saying it is known from now on. */
    private void noteRole(long id, Claim claim) {
        if (claim.speakerId() != null && claim.role() != null) {
            var on = appearances.firstSaid(id).orElseGet(() -> LocalDate.now(clock));
            speakers.noteRole(claim.speakerId(), claim.role(), claim.body(), claim.language(), on);
        }
    }

    private static Claim claimOf(Statement statement) {
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

    /** A claim as the ledger notes it, of which only what is different now is kept. */
    private static Map<String, Object> said(Claim claim) {
        var said = new HashMap<String, Object>();
        said.put("wording", claim.wording());
        said.put("language", claim.language().tag());
        said.put("kind", claim.kind().name());
        said.put("speaker", Objects.toString(claim.speakerId(), ""));
        said.put("role", Objects.toString(claim.role(), ""));
        said.put("body", Objects.toString(claim.body(), ""));
        said.put("topics", claim.topics().stream().sorted().toList());
        said.put("dueOn", Objects.toString(claim.dueOn(), ""));
        return said;
    }

    /** Sets a candidate aside. */
    @ForDesk
    public Outcome<Statement> dismiss(long id, long version, @Nullable Dismissal reason, @Nullable String note) {
        if (reason == null || (reason == Dismissal.OTHER && isBlank(note))) {
            return Outcome.refused(Reason.REASON_MISSING);
        }
        var columns = new HashMap<Field<?>, Object>();
        columns.put(STATEMENT.DISMISSAL, reason.name());
        columns.put(STATEMENT.DISMISSAL_NOTE, note);
        return moves.make(
                id,
                version,
                Move.of(StatementAction.DISMISS, Guard.REASON_GIVEN)
                        .columns(columns)
                        .said(Map.of("reason", reason.name()))
                        .note(note));
    }

    /** Says that a candidate is another statement, which takes over its appearances. */
    @ForDesk
    public Outcome<Statement> merge(long id, long version, long targetId) {
        holdInOrder(id, targetId);
        var target = moves.hold(targetId);
        var outcome = moves.make(
                id,
                version,
                (takesIn(target, id)
                                ? Move.of(StatementAction.MERGE, Guard.TARGET_STANDS)
                                : Move.of(StatementAction.MERGE))
                        .columns(Map.of(STATEMENT.MERGED_INTO_ID, targetId))
                        .said(Map.of("target", target.code())));
        if (outcome.isDone()) {
            appearances.moveAll(id, targetId);
        }
        return outcome;
    }

    /** Appearances are a part of what an editor approves: none comes or goes while somebody reads. */
    private boolean takesIn(Statement target, long id) {
        return id != target.id() && !GONE.contains(target.status()) && !moves.isUnderReview(target.id());
    }

    /** Always in the same order, so that two merges cannot wait for each other. */
    private void holdInOrder(long one, long other) {
        moves.hold(Math.min(one, other));
        moves.hold(Math.max(one, other));
    }

    /** Takes a dismissal or a merge back; a merge gives the appearances back. */
    @ForDesk
    public Outcome<Statement> reopen(long id, long version, @Nullable String reason) {
        if (isBlank(reason)) {
            return Outcome.refused(Reason.REASON_MISSING);
        }
        holdInOrder(id, holder(id));
        if (moves.isUnderReview(holder(id))) {
            return Outcome.refused(Reason.UNDER_REVIEW);
        }
        var columns = new HashMap<Field<?>, Object>();
        columns.put(STATEMENT.DISMISSAL, null);
        columns.put(STATEMENT.DISMISSAL_NOTE, null);
        columns.put(STATEMENT.MERGED_INTO_ID, null);
        columns.put(STATEMENT.ASSIGNEE_ID, null);
        var outcome = moves.make(
                id,
                version,
                Move.of(StatementAction.REOPEN, Guard.REASON_GIVEN)
                        .columns(columns)
                        .note(reason));
        if (outcome.isDone()) {
            appearances.giveBack(id);
            events.publishEvent(new AppearancesReturned(id));
        }
        return outcome;
    }

    /** The statement that holds the appearances of a merged one: the end of its chain of merges. Of others, itself. */
    private long holder(long id) {
        var target = statements.find(id).map(Statement::mergedIntoId);
        return target.isPresent() ? holder(target.get()) : id;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
