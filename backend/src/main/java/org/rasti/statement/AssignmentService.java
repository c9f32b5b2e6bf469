package org.rasti.statement;

import static org.rasti.jooq.Tables.STATEMENT;

import java.util.HashMap;
import java.util.Map;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.rasti.account.AccountService;
import org.rasti.account.CurrentActor;
import org.rasti.account.ForCheckers;
import org.rasti.account.ForDesk;
import org.rasti.account.ForEditors;
import org.rasti.statement.StatementMoves.Move;
import org.rasti.workflow.Guard;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.StatementAction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who researches a statement. */
@Service
@Transactional
public class AssignmentService {

    private final StatementMoves moves;
    private final AccountService accounts;
    private final CurrentActor current;

    AssignmentService(StatementMoves moves, AccountService accounts, CurrentActor current) {
        this.moves = moves;
        this.accounts = accounts;
        this.current = current;
    }

    /** Takes a queued statement for oneself. */
    @ForCheckers
    public Outcome<Statement> take(long id, long version) {
        var me = current.get();
        return moves.make(id, version, to(Move.of(StatementAction.TAKE), me.personId(), me.name()));
    }

    /** Gives a queued statement to a fact-checker. */
    @ForEditors
    public Outcome<Statement> assign(long id, long version, long accountId) {
        return give(id, version, StatementAction.ASSIGN, accountId);
    }

    /** Hands a statement over to another fact-checker. */
    @ForDesk
    public Outcome<Statement> reassign(long id, long version, long accountId) {
        return give(id, version, StatementAction.REASSIGN, accountId);
    }

    private Outcome<Statement> give(long id, long version, StatementAction action, long accountId) {
        var checker = accounts.checkers().stream()
                .filter(account -> account.id() == accountId)
                .findFirst();
        return checker.map(account -> moves.make(
                        id, version, to(Move.of(action, Guard.ASSIGNEE_FIT), accountId, account.displayName())))
                .orElseGet(() -> moves.make(id, version, Move.of(action)));
    }

    /** Puts a statement back into the queue. */
    @ForDesk
    public Outcome<Statement> release(long id, long version) {
        return moves.make(id, version, to(Move.of(StatementAction.RELEASE), null, ""));
    }

    private static Move to(Move move, @Nullable Long accountId, String name) {
        var columns = new HashMap<Field<?>, Object>();
        columns.put(STATEMENT.ASSIGNEE_ID, accountId);
        return move.columns(columns).said(Map.of("assignee", name));
    }
}
