package org.rasti.statement;

import static org.rasti.jooq.Tables.STATEMENT;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.rasti.account.CurrentActor;
import org.rasti.account.ForDesk;
import org.rasti.statement.StatementMoves.Move;
import org.rasti.workflow.Guard;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Reason;
import org.rasti.workflow.StatementAction;
import org.rasti.workflow.StatementStatus;
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
    private final CurrentActor current;

    TriageService(
            StatementMoves moves,
            StatementRepository statements,
            AppearanceRepository appearances,
            CurrentActor current) {
        this.moves = moves;
        this.statements = statements;
        this.appearances = appearances;
        this.current = current;
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
        var move = (claim.speakerId() == null ? Move.of(action) : Move.of(action, Guard.SPEAKER_AND_WORDING))
                .columns(StatementRepository.columns(claim, current.get().personId()))
                .said(said(id, claim));
        if (action == StatementAction.EDIT && claim.speakerId() == null && isAccepted(id)) {
            return Outcome.refused(Reason.SPEAKER_AND_WORDING_MISSING);
        }
        var outcome = moves.make(id, version, move);
        if (outcome.isDone()) {
            statements.setTopics(id, claim.topics());
        }
        return outcome;
    }

    private boolean isAccepted(long id) {
        return statements
                .find(id)
                .filter(s -> s.status() != StatementStatus.SUGGESTED)
                .isPresent();
    }

    /** What the ledger notes: only what is different now. */
    private Map<String, ?> said(long id, Claim claim) {
        var said = new HashMap<String, Object>();
        statements.find(id).ifPresent(before -> {
            if (!before.wording().equals(claim.wording())) {
                said.put("wording", claim.wording());
            }
            if (before.kind() != claim.kind()) {
                said.put("kind", claim.kind().name());
            }
            if (!Objects.equals(before.speakerId(), claim.speakerId())) {
                said.put("speaker", String.valueOf(claim.speakerId()));
            }
        });
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
        // Always in the same order, so that two merges cannot wait for each other.
        moves.hold(Math.min(id, targetId));
        var target = moves.hold(targetId);
        var move = Move.of(StatementAction.MERGE);
        if (id != targetId && !GONE.contains(target.status())) {
            move = Move.of(StatementAction.MERGE, Guard.TARGET_STANDS);
        }
        var outcome = moves.make(
                id,
                version,
                move.columns(Map.of(STATEMENT.MERGED_INTO_ID, targetId)).said(Map.of("target", target.code())));
        if (outcome.isDone()) {
            appearances.moveAll(id, targetId);
        }
        return outcome;
    }

    /** Takes a dismissal or a merge back; a merge gives the appearances back. */
    @ForDesk
    public Outcome<Statement> reopen(long id, long version, @Nullable String reason) {
        if (isBlank(reason)) {
            return Outcome.refused(Reason.REASON_MISSING);
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
        }
        return outcome;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
