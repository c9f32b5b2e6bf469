package org.rasti.promise;

import static org.rasti.jooq.Tables.ACCOUNT;
import static org.rasti.jooq.Tables.ACCOUNT_ROLE;
import static org.rasti.jooq.Tables.PROMISE_PROGRESS;
import static org.rasti.jooq.Tables.RATING;
import static org.rasti.jooq.Tables.STATEMENT;
import static org.rasti.jooq.Tables.VERDICT;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.rasti.extraction.Kind;
import org.rasti.workflow.Role;
import org.rasti.workflow.StatementStatus;
import org.rasti.workflow.VerdictStatus;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Repository;

/**
 * Which promises wait for a look: of those in research or published, the ones that no rating has settled, and that nobody
 * has noted anything of, or published a version of, since their day went by. A note of the very day does not count: the
 * day was not over.
 */
@Repository
class DuePromiseQueries {

    /** Whoever is not at work at the desk any more follows nothing. */
    private static final Field<Long> ASSIGNEE = DSL.field(DSL.select(ACCOUNT.ID)
                    .from(ACCOUNT)
                    .where(
                            ACCOUNT.ID.eq(STATEMENT.ASSIGNEE_ID),
                            ACCOUNT.ACTIVE.isTrue(),
                            DSL.exists(DSL.selectOne()
                                    .from(ACCOUNT_ROLE)
                                    .where(
                                            ACCOUNT_ROLE.ACCOUNT_ID.eq(ACCOUNT.ID),
                                            ACCOUNT_ROLE.ROLE.in(Role.CHECKER.name(), Role.EDITOR.name())))))
            .as("follower");

    private static final Condition NOTED_SINCE = DSL.exists(DSL.selectOne()
            .from(PROMISE_PROGRESS)
            .where(
                    PROMISE_PROGRESS.STATEMENT_ID.eq(STATEMENT.ID),
                    PROMISE_PROGRESS.REMOVED_AT.isNull(),
                    PROMISE_PROGRESS.NOTED_ON.gt(STATEMENT.DUE_ON)));

    private static final Condition SETTLED = DSL.exists(DSL.selectOne()
            .from(VERDICT)
            .join(RATING)
            .on(RATING.ID.eq(VERDICT.RATING_ID))
            .where(
                    VERDICT.STATEMENT_ID.eq(STATEMENT.ID),
                    VERDICT.STATUS.eq(VerdictStatus.PUBLISHED.name()),
                    RATING.SETTLES.isTrue()));

    private final DSLContext db;
    private final Condition publishedSince;

    DuePromiseQueries(DSLContext db, @Value("${rasti.zone:Asia/Tehran}") ZoneId zone) {
        this.db = db;
        publishedSince = DSL.exists(DSL.selectOne()
                .from(VERDICT)
                .where(
                        VERDICT.STATEMENT_ID.eq(STATEMENT.ID),
                        DSL.condition(
                                "({0} at time zone {1})::date > {2}",
                                VERDICT.PUBLISHED_AT, DSL.inline(zone.getId()), STATEMENT.DUE_ON)));
    }

    /** Those that wait, due on that day or before it, the longest due first. */
    List<DuePromise> upTo(LocalDate day) {
        return db.select(
                        STATEMENT.ID, STATEMENT.CODE, STATEMENT.WORDING, STATEMENT.LANGUAGE, STATEMENT.DUE_ON, ASSIGNEE)
                .from(STATEMENT)
                .where(
                        STATEMENT.KIND.eq(Kind.PROMISE.name()),
                        STATEMENT.STATUS.in(StatementStatus.RESEARCH.name(), StatementStatus.PUBLISHED.name()),
                        STATEMENT.DUE_ON.le(day),
                        DSL.not(SETTLED),
                        DSL.not(NOTED_SINCE),
                        DSL.not(publishedSince))
                .orderBy(STATEMENT.DUE_ON, STATEMENT.ID)
                .fetch(row -> new DuePromise(
                        row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6()));
    }

    boolean isSettled(long statementId) {
        return db.fetchExists(STATEMENT, STATEMENT.ID.eq(statementId).and(SETTLED));
    }
}
