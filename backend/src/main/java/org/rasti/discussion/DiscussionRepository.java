package org.rasti.discussion;

import static org.rasti.jooq.Tables.ACCOUNT;
import static org.rasti.jooq.Tables.DISCUSSION_MENTION;
import static org.rasti.jooq.Tables.DISCUSSION_POST;
import static org.rasti.jooq.Tables.DISCUSSION_THREAD;
import static org.rasti.jooq.Tables.VERDICT;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.rasti.jooq.tables.Account;
import org.springframework.stereotype.Repository;

@Repository
class DiscussionRepository {

    private static final Account COLLEAGUE = ACCOUNT.as("colleague");
    private static final Field<Map<Long, String>> MENTIONED = DSL.multiset(
                    DSL.select(COLLEAGUE.ID, COLLEAGUE.DISPLAY_NAME)
                            .from(DISCUSSION_MENTION)
                            .join(COLLEAGUE)
                            .on(COLLEAGUE.ID.eq(DISCUSSION_MENTION.ACCOUNT_ID))
                            .where(DISCUSSION_MENTION.POST_ID.eq(DISCUSSION_POST.ID)))
            .as("mentioned")
            .convertFrom(rows -> rows.stream().collect(Collectors.toMap(row -> row.value1(), row -> row.value2())));

    private final DSLContext db;
    private final Clock clock;

    DiscussionRepository(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Which statement a thread is about, and whether it is settled; the thread is held up to the end. */
    record Held(long id, long statementId, boolean resolved) {}

    Optional<Held> lock(long threadId) {
        return db.selectFrom(DISCUSSION_THREAD)
                .where(DISCUSSION_THREAD.ID.eq(threadId))
                .forUpdate()
                .fetchOptional(row -> new Held(
                        row.get(DISCUSSION_THREAD.ID),
                        row.get(DISCUSSION_THREAD.STATEMENT_ID),
                        row.get(DISCUSSION_THREAD.RESOLVED_AT) != null));
    }

    /** The oldest first, each with its posts. */
    List<DiscussionThread> ofStatement(long statementId) {
        return threads(DISCUSSION_THREAD.STATEMENT_ID.eq(statementId));
    }

    Optional<DiscussionThread> find(long threadId) {
        return threads(DISCUSSION_THREAD.ID.eq(threadId)).stream().findFirst();
    }

    private List<DiscussionThread> threads(Condition condition) {
        var posts = posts(condition);
        return db.select(DISCUSSION_THREAD.fields())
                .select(VERDICT.NO, VERDICT.EXPLANATION, ACCOUNT.DISPLAY_NAME)
                .from(DISCUSSION_THREAD)
                .leftJoin(VERDICT)
                .on(VERDICT.ID.eq(DISCUSSION_THREAD.VERDICT_ID))
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(DISCUSSION_THREAD.RESOLVED_BY))
                .where(condition)
                .orderBy(DISCUSSION_THREAD.ID)
                .fetch(row -> new DiscussionThread(
                        row.get(DISCUSSION_THREAD.ID),
                        row.get(DISCUSSION_THREAD.STATEMENT_ID),
                        quote(row),
                        resolved(row),
                        posts.getOrDefault(row.get(DISCUSSION_THREAD.ID), List.of())));
    }

    private static @Nullable Quote quote(Record row) {
        var exact = row.get(DISCUSSION_THREAD.EXACT);
        return exact == null
                ? null
                : new Quote(
                        row.get(DISCUSSION_THREAD.VERDICT_ID),
                        row.get(VERDICT.NO),
                        exact,
                        row.get(VERDICT.EXPLANATION).contains(exact));
    }

    private static DiscussionThread.@Nullable Resolved resolved(Record row) {
        var at = row.get(DISCUSSION_THREAD.RESOLVED_AT);
        return at == null ? null : new DiscussionThread.Resolved(row.get(ACCOUNT.DISPLAY_NAME), at);
    }

    private Map<Long, List<Post>> posts(Condition condition) {
        return db.select(DISCUSSION_POST.fields())
                .select(ACCOUNT.DISPLAY_NAME, MENTIONED)
                .from(DISCUSSION_POST)
                .join(DISCUSSION_THREAD)
                .on(DISCUSSION_THREAD.ID.eq(DISCUSSION_POST.THREAD_ID))
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(DISCUSSION_POST.AUTHOR_ID))
                .where(condition)
                .orderBy(DISCUSSION_POST.ID)
                .fetchGroups(DISCUSSION_POST.THREAD_ID, DiscussionRepository::post);
    }

    private static Post post(Record row) {
        return new Post(
                row.get(DISCUSSION_POST.ID),
                row.get(DISCUSSION_POST.AUTHOR_ID),
                row.get(ACCOUNT.DISPLAY_NAME),
                row.get(DISCUSSION_POST.TEXT),
                row.get(DISCUSSION_POST.CREATED_AT),
                row.get(MENTIONED));
    }

    long insert(long statementId) {
        return db.insertInto(DISCUSSION_THREAD)
                .set(DISCUSSION_THREAD.STATEMENT_ID, statementId)
                .set(DISCUSSION_THREAD.CREATED_AT, clock.instant())
                .returningResult(DISCUSSION_THREAD.ID)
                .fetchSingle()
                .value1();
    }

    long insert(long statementId, long verdictId, Passage passage) {
        return db.insertInto(DISCUSSION_THREAD)
                .set(DISCUSSION_THREAD.STATEMENT_ID, statementId)
                .set(DISCUSSION_THREAD.VERDICT_ID, verdictId)
                .set(DISCUSSION_THREAD.START_OFFSET, passage.start())
                .set(DISCUSSION_THREAD.END_OFFSET, passage.end())
                .set(DISCUSSION_THREAD.EXACT, passage.exact())
                .set(DISCUSSION_THREAD.CREATED_AT, clock.instant())
                .returningResult(DISCUSSION_THREAD.ID)
                .fetchSingle()
                .value1();
    }

    void post(long threadId, long authorId, String text, Set<Long> mentioned) {
        var id = db.insertInto(DISCUSSION_POST)
                .set(DISCUSSION_POST.THREAD_ID, threadId)
                .set(DISCUSSION_POST.AUTHOR_ID, authorId)
                .set(DISCUSSION_POST.TEXT, text)
                .set(DISCUSSION_POST.CREATED_AT, clock.instant())
                .returningResult(DISCUSSION_POST.ID)
                .fetchSingle()
                .value1();
        for (var account : mentioned) {
            db.insertInto(DISCUSSION_MENTION)
                    .set(DISCUSSION_MENTION.POST_ID, id)
                    .set(DISCUSSION_MENTION.ACCOUNT_ID, account)
                    .execute();
        }
    }

    void resolve(long threadId, long by) {
        db.update(DISCUSSION_THREAD)
                .set(DISCUSSION_THREAD.RESOLVED_BY, by)
                .set(DISCUSSION_THREAD.RESOLVED_AT, clock.instant())
                .where(DISCUSSION_THREAD.ID.eq(threadId))
                .execute();
    }

    void reopen(long threadId) {
        db.update(DISCUSSION_THREAD)
                .setNull(DISCUSSION_THREAD.RESOLVED_BY)
                .setNull(DISCUSSION_THREAD.RESOLVED_AT)
                .where(DISCUSSION_THREAD.ID.eq(threadId))
                .execute();
    }
}
