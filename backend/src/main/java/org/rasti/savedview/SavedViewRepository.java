package org.rasti.savedview;

import static org.rasti.jooq.Tables.ACCOUNT;
import static org.rasti.jooq.Tables.SAVED_VIEW;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record6;
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Repository;

@Repository
class SavedViewRepository {

    private final DSLContext db;
    private final Clock clock;

    SavedViewRepository(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Somebody's own, then what others share, each by name. */
    List<SavedView> seenBy(long accountId) {
        return views(SAVED_VIEW.OWNER_ID.eq(accountId).or(SAVED_VIEW.SHARED))
                .orderBy(SAVED_VIEW.OWNER_ID.eq(accountId).desc(), SAVED_VIEW.NAME, SAVED_VIEW.ID)
                .fetch(SavedViewRepository::view);
    }

    Optional<SavedView> find(long id) {
        return views(SAVED_VIEW.ID.eq(id)).fetchOptional(SavedViewRepository::view);
    }

    private SelectConditionStep<Record6<Long, Long, String, String, Boolean, String>> views(Condition condition) {
        return db.select(
                        SAVED_VIEW.ID,
                        SAVED_VIEW.OWNER_ID,
                        ACCOUNT.DISPLAY_NAME,
                        SAVED_VIEW.NAME,
                        SAVED_VIEW.SHARED,
                        SAVED_VIEW.QUERY)
                .from(SAVED_VIEW)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(SAVED_VIEW.OWNER_ID))
                .where(condition);
    }

    private static SavedView view(Record6<Long, Long, String, String, Boolean, String> row) {
        return new SavedView(row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6());
    }

    int countOf(long ownerId) {
        return db.fetchCount(SAVED_VIEW, SAVED_VIEW.OWNER_ID.eq(ownerId));
    }

    boolean isTaken(long ownerId, String name, long except) {
        return db.fetchExists(
                SAVED_VIEW, SAVED_VIEW.OWNER_ID.eq(ownerId), SAVED_VIEW.NAME.eq(name), SAVED_VIEW.ID.ne(except));
    }

    /** The new one's id; none where its owner has one of that name. */
    Optional<Long> insert(long ownerId, String name, boolean shared, String query) {
        var now = clock.instant();
        return db.insertInto(SAVED_VIEW)
                .set(SAVED_VIEW.OWNER_ID, ownerId)
                .set(SAVED_VIEW.NAME, name)
                .set(SAVED_VIEW.SHARED, shared)
                .set(SAVED_VIEW.QUERY, query)
                .set(SAVED_VIEW.CREATED_AT, now)
                .set(SAVED_VIEW.UPDATED_AT, now)
                .onConflictDoNothing()
                .returningResult(SAVED_VIEW.ID)
                .fetchOptional(SAVED_VIEW.ID);
    }

    void update(long id, String name, boolean shared, String query) {
        db.update(SAVED_VIEW)
                .set(SAVED_VIEW.NAME, name)
                .set(SAVED_VIEW.SHARED, shared)
                .set(SAVED_VIEW.QUERY, query)
                .set(SAVED_VIEW.UPDATED_AT, clock.instant())
                .where(SAVED_VIEW.ID.eq(id))
                .execute();
    }

    void delete(long id) {
        db.deleteFrom(SAVED_VIEW).where(SAVED_VIEW.ID.eq(id)).execute();
    }
}
