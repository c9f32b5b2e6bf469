package org.rasti.promise;

import static org.rasti.jooq.Tables.ACCOUNT;
import static org.rasti.jooq.Tables.PROMISE_PROGRESS;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository
class ProgressRepository {

    private final DSLContext db;
    private final Clock clock;

    ProgressRepository(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The oldest first. */
    List<Progress> ofStatement(long statementId) {
        return list(PROMISE_PROGRESS.STATEMENT_ID.eq(statementId));
    }

    Optional<Progress> find(long id) {
        return list(PROMISE_PROGRESS.ID.eq(id)).stream().findFirst();
    }

    /** The statement that something was noted of, also of a note that was taken away. */
    Optional<Long> statementOf(long id) {
        return db.select(PROMISE_PROGRESS.STATEMENT_ID)
                .from(PROMISE_PROGRESS)
                .where(PROMISE_PROGRESS.ID.eq(id))
                .fetchOptional(PROMISE_PROGRESS.STATEMENT_ID);
    }

    private List<Progress> list(Condition condition) {
        return db.select(PROMISE_PROGRESS.fields())
                .select(ACCOUNT.DISPLAY_NAME)
                .from(PROMISE_PROGRESS)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(PROMISE_PROGRESS.ACCOUNT_ID))
                .where(condition, PROMISE_PROGRESS.REMOVED_AT.isNull())
                .orderBy(PROMISE_PROGRESS.NOTED_ON, PROMISE_PROGRESS.ID)
                .fetch(ProgressRepository::progress);
    }

    private static Progress progress(Record row) {
        return new Progress(
                row.get(PROMISE_PROGRESS.ID),
                row.get(PROMISE_PROGRESS.VERSION),
                row.get(PROMISE_PROGRESS.STATEMENT_ID),
                row.get(ACCOUNT.DISPLAY_NAME),
                new ProgressData(
                        row.get(PROMISE_PROGRESS.NOTED_ON),
                        row.get(PROMISE_PROGRESS.NOTE),
                        row.get(PROMISE_PROGRESS.EVIDENCE_ID)));
    }

    long insert(long statementId, ProgressData data, long by) {
        return db.insertInto(PROMISE_PROGRESS)
                .set(columns(data, by))
                .set(PROMISE_PROGRESS.STATEMENT_ID, statementId)
                .set(PROMISE_PROGRESS.ACCOUNT_ID, by)
                .set(PROMISE_PROGRESS.CREATED_AT, clock.instant())
                .returningResult(PROMISE_PROGRESS.ID)
                .fetchSingle()
                .value1();
    }

    void update(long id, ProgressData data, long by) {
        db.update(PROMISE_PROGRESS)
                .set(columns(data, by))
                .set(PROMISE_PROGRESS.VERSION, PROMISE_PROGRESS.VERSION.plus(1))
                .where(PROMISE_PROGRESS.ID.eq(id))
                .execute();
    }

    void remove(long id, long by) {
        db.update(PROMISE_PROGRESS)
                .set(PROMISE_PROGRESS.REMOVED_AT, clock.instant())
                .set(PROMISE_PROGRESS.EDITED_BY, by)
                .set(PROMISE_PROGRESS.VERSION, PROMISE_PROGRESS.VERSION.plus(1))
                .where(PROMISE_PROGRESS.ID.eq(id))
                .execute();
    }

    private static Map<Field<?>, Object> columns(ProgressData data, long by) {
        var columns = new HashMap<Field<?>, Object>();
        columns.put(PROMISE_PROGRESS.NOTED_ON, data.notedOn());
        columns.put(PROMISE_PROGRESS.NOTE, data.note());
        columns.put(PROMISE_PROGRESS.EVIDENCE_ID, data.evidenceId());
        columns.put(PROMISE_PROGRESS.EDITED_BY, by);
        return columns;
    }
}
