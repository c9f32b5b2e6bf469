package org.rasti.publication;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rasti.account.CurrentActor;
import org.rasti.account.ForAdmins;
import org.rasti.account.ForEditors;
import org.rasti.account.InvalidInput;
import org.rasti.statement.Statement;
import org.rasti.statement.StatementMoves;
import org.rasti.statement.StatementMoves.Move;
import org.rasti.workflow.Guard;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.StatementAction;
import org.rasti.workflow.StatementStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes public pages back, in the open: with a reason that the public reads. */
@Service
@Transactional
public class WithdrawalService {

    private static final int LONGEST = 2000;

    private final StatementMoves moves;
    private final Publications publications;
    private final WithdrawalRepository withdrawals;
    private final CurrentActor current;
    private final Clock clock;

    WithdrawalService(
            StatementMoves moves,
            Publications publications,
            WithdrawalRepository withdrawals,
            CurrentActor current,
            Clock clock) {
        this.moves = moves;
        this.publications = publications;
        this.withdrawals = withdrawals;
        this.current = current;
        this.clock = clock;
    }

    /** Says that a verdict no longer stands. The page stays readable below the reason; its markup goes. */
    @ForEditors
    public Outcome<Statement> retract(long id, long version, String publicReason) {
        return withdraw(id, version, StatementAction.RETRACT, new Reasons(publicReason, null));
    }

    /** Takes a page off the site (court order, safety): a tombstone with the public part of the reason stays. */
    @ForAdmins
    public Outcome<Statement> takeDown(long id, long version, String publicReason, @Nullable String privateReason) {
        return withdraw(id, version, StatementAction.TAKE_DOWN, new Reasons(publicReason, privateReason));
    }

    /** Brings a page that was taken down back to what it was: standing or retracted. */
    @ForAdmins
    public Outcome<Statement> restore(long id, long version, String publicReason) {
        return withdraw(id, version, StatementAction.RESTORE, new Reasons(publicReason, null));
    }

    /** What is said of a withdrawal, to the public and to colleagues. */
    private record Reasons(String open, @Nullable String closed) {

        Reasons {
            open = open.strip();
            if (open.length() > LONGEST) {
                throw new InvalidInput("publicReason", "too-long");
            }
            closed = closed == null || closed.isBlank() ? null : closed.strip();
            if (closed != null && closed.length() > LONGEST) {
                throw new InvalidInput("privateReason", "too-long");
            }
        }
    }

    private Outcome<Statement> withdraw(long id, long version, StatementAction action, Reasons reasons) {
        moves.hold(id);
        var closed = reasons.closed();
        var move = Move.of(action, guards(id, reasons))
                .note(reasons.open())
                .said(closed == null ? Map.of() : Map.of("privateReason", closed));
        var outcome = moves.make(id, version, move);
        if (outcome instanceof Outcome.Done<Statement>(var statement)) {
            record(statement, action, reasons);
        }
        return outcome;
    }

    private Guard[] guards(long id, Reasons reasons) {
        var guards = new ArrayList<Guard>();
        if (!reasons.open().isBlank()) {
            guards.add(Guard.PUBLIC_REASON);
        }
        guards.add(stoodBefore(id) ? Guard.WAS_PUBLISHED : Guard.WAS_RETRACTED);
        return guards.toArray(Guard[]::new);
    }

    /** Whether it was standing, not retracted, when it was last taken down. */
    private boolean stoodBefore(long id) {
        return !withdrawals.kinds(id).contains(StatementStatus.RETRACTED.name());
    }

    private void record(Statement statement, StatementAction action, Reasons reasons) {
        var kind = action == StatementAction.RESTORE
                ? "RESTORED"
                : statement.status().name();
        withdrawals.insert(
                statement.id(),
                kind,
                reasons.open(),
                reasons.closed(),
                current.get().personId(),
                clock.instant());
        publications.setState(
                statement.id(), PublicPage.State.valueOf(statement.status().name()), clock.instant());
    }

    /** The actions that withdraw, for screens that ask for a public reason. */
    public static List<StatementAction> actions() {
        return List.of(StatementAction.RETRACT, StatementAction.TAKE_DOWN, StatementAction.RESTORE);
    }
}
