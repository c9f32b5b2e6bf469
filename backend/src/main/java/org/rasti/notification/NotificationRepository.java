package org.rasti.notification;

import static org.rasti.jooq.Tables.ACCOUNT;
import static org.rasti.jooq.Tables.ACCOUNT_ROLE;
import static org.rasti.jooq.Tables.NOTIFICATION;
import static org.rasti.jooq.Tables.NOTIFICATION_MUTE;
import static org.rasti.jooq.Tables.PROMISE_REMINDER;
import static org.rasti.jooq.Tables.STATEMENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.rasti.workflow.Role;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class NotificationRepository {

    private final DSLContext db;
    private final JsonMapper json;
    private final Clock clock;

    NotificationRepository(DSLContext db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    /** What is stored of a notice beside its statement. */
    record Details(
            @Nullable Long verdict,
            @Nullable String by,
            @Nullable String excerpt) {}

    /** Tells those of the accounts that are active and want to hear of this kind. */
    void tell(Collection<Long> accounts, NoticeKind kind, long statementId, Details details) {
        db.insertInto(
                        NOTIFICATION,
                        NOTIFICATION.ACCOUNT_ID,
                        NOTIFICATION.KIND,
                        NOTIFICATION.STATEMENT_ID,
                        NOTIFICATION.DETAILS,
                        NOTIFICATION.CREATED_AT)
                .select(DSL.select(
                                ACCOUNT.ID,
                                DSL.val(kind.name()),
                                DSL.val(statementId),
                                DSL.val(JSONB.valueOf(json.writeValueAsString(details))),
                                DSL.val(clock.instant(), NOTIFICATION.CREATED_AT))
                        .from(ACCOUNT)
                        .where(
                                ACCOUNT.ID.in(accounts),
                                ACCOUNT.ACTIVE.isTrue(),
                                DSL.notExists(DSL.selectOne()
                                        .from(NOTIFICATION_MUTE)
                                        .where(
                                                NOTIFICATION_MUTE.ACCOUNT_ID.eq(ACCOUNT.ID),
                                                NOTIFICATION_MUTE.KIND.eq(kind.name())))))
                .execute();
    }

    /** Notes that a promise is brought to mind for that day; false where it was already. */
    boolean remind(long statementId, LocalDate dueOn) {
        return db.insertInto(PROMISE_REMINDER)
                        .set(PROMISE_REMINDER.STATEMENT_ID, statementId)
                        .set(PROMISE_REMINDER.DUE_ON, dueOn)
                        .set(PROMISE_REMINDER.TOLD_AT, clock.instant())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** Every editor at work. */
    List<Long> editors() {
        return db.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .join(ACCOUNT_ROLE)
                .on(ACCOUNT_ROLE.ACCOUNT_ID.eq(ACCOUNT.ID))
                .where(ACCOUNT.ACTIVE.isTrue(), ACCOUNT_ROLE.ROLE.eq(Role.EDITOR.name()))
                .fetch(ACCOUNT.ID);
    }

    /** Of what does not wait any more, nobody needs to read. */
    void settle(NoticeKind kind, long statementId) {
        read(NOTIFICATION.STATEMENT_ID.eq(statementId).and(NOTIFICATION.KIND.eq(kind.name())));
    }

    /** The newest first. */
    List<Notice> latest(long accountId, int limit) {
        return list(NOTIFICATION.ACCOUNT_ID.eq(accountId), limit);
    }

    List<Notice> unread(long accountId, NoticeKind kind, int limit) {
        return list(
                NOTIFICATION
                        .ACCOUNT_ID
                        .eq(accountId)
                        .and(NOTIFICATION.READ_AT.isNull())
                        .and(NOTIFICATION.KIND.eq(kind.name())),
                limit);
    }

    Optional<Notice> find(long accountId, long id) {
        return list(NOTIFICATION.ACCOUNT_ID.eq(accountId).and(NOTIFICATION.ID.eq(id)), 1).stream()
                .findFirst();
    }

    private List<Notice> list(Condition condition, int limit) {
        return db.select(NOTIFICATION.fields())
                .select(STATEMENT.CODE, STATEMENT.WORDING, STATEMENT.LANGUAGE)
                .from(NOTIFICATION)
                .join(STATEMENT)
                .on(STATEMENT.ID.eq(NOTIFICATION.STATEMENT_ID))
                .where(condition)
                .orderBy(NOTIFICATION.ID.desc())
                .limit(limit)
                .fetch(this::notice);
    }

    private Notice notice(Record row) {
        var details = json.readValue(row.get(NOTIFICATION.DETAILS).data(), Details.class);
        return new Notice(
                row.get(NOTIFICATION.ID),
                NoticeKind.valueOf(row.get(NOTIFICATION.KIND)),
                row.get(STATEMENT.CODE),
                row.get(STATEMENT.WORDING),
                row.get(STATEMENT.LANGUAGE),
                details.verdict(),
                details.by(),
                details.excerpt(),
                row.get(NOTIFICATION.CREATED_AT),
                row.get(NOTIFICATION.READ_AT) != null);
    }

    /** By account; none for those that have read everything. */
    Map<Long, Unread> unread(Collection<Long> accounts) {
        var count = DSL.count();
        var latest = DSL.max(NOTIFICATION.ID);
        return db.select(NOTIFICATION.ACCOUNT_ID, count, latest)
                .from(NOTIFICATION)
                .where(NOTIFICATION.ACCOUNT_ID.in(accounts), NOTIFICATION.READ_AT.isNull())
                .groupBy(NOTIFICATION.ACCOUNT_ID)
                .fetchMap(row -> row.value1(), row -> new Unread(row.value2(), row.value3()));
    }

    void read(long accountId, long id) {
        read(NOTIFICATION.ACCOUNT_ID.eq(accountId).and(NOTIFICATION.ID.eq(id)));
    }

    void readUpTo(long accountId, long id) {
        read(NOTIFICATION.ACCOUNT_ID.eq(accountId).and(NOTIFICATION.ID.le(id)));
    }

    private void read(Condition condition) {
        db.update(NOTIFICATION)
                .set(NOTIFICATION.READ_AT, clock.instant())
                .where(condition, NOTIFICATION.READ_AT.isNull())
                .execute();
    }

    EnumSet<NoticeKind> muted(long accountId) {
        var muted = EnumSet.noneOf(NoticeKind.class);
        db.select(NOTIFICATION_MUTE.KIND)
                .from(NOTIFICATION_MUTE)
                .where(NOTIFICATION_MUTE.ACCOUNT_ID.eq(accountId))
                .forEach(row -> muted.add(NoticeKind.valueOf(row.value1())));
        return muted;
    }

    void mute(long accountId, Set<NoticeKind> kinds) {
        db.deleteFrom(NOTIFICATION_MUTE)
                .where(NOTIFICATION_MUTE.ACCOUNT_ID.eq(accountId))
                .execute();
        for (var kind : kinds) {
            db.insertInto(NOTIFICATION_MUTE)
                    .set(NOTIFICATION_MUTE.ACCOUNT_ID, accountId)
                    .set(NOTIFICATION_MUTE.KIND, kind.name())
                    .onConflictDoNothing()
                    .execute();
        }
    }
}
