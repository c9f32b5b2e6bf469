package org.rasti.publication;

import static org.rasti.jooq.Tables.WITHDRAWAL;

import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What was taken back or brought back, when, by whom and why. Nothing of it is ever changed. */
@Repository
class WithdrawalRepository {

    private final DSLContext db;

    WithdrawalRepository(DSLContext db) {
        this.db = db;
    }

    /** What happened to a page, the oldest first: RETRACTED, TAKEN_DOWN, RESTORED. */
    List<String> kinds(long statementId) {
        return db.select(WITHDRAWAL.KIND)
                .from(WITHDRAWAL)
                .where(WITHDRAWAL.STATEMENT_ID.eq(statementId))
                .orderBy(WITHDRAWAL.ID)
                .fetch(WITHDRAWAL.KIND);
    }

    void insert(long statementId, String kind, String open, @Nullable String closed, long by, Instant at) {
        db.insertInto(WITHDRAWAL)
                .set(WITHDRAWAL.STATEMENT_ID, statementId)
                .set(WITHDRAWAL.KIND, kind)
                .set(WITHDRAWAL.PUBLIC_REASON, open)
                .set(WITHDRAWAL.PRIVATE_REASON, closed)
                .set(WITHDRAWAL.ACCOUNT_ID, by)
                .set(WITHDRAWAL.AT, at)
                .execute();
    }
}
