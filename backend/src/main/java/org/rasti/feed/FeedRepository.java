package org.rasti.feed;

import static org.rasti.jooq.Tables.FEED;
import static org.rasti.jooq.Tables.FEED_ENTRY;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.rasti.fetch.FeedItem;
import org.rasti.fetch.FeedText;
import org.rasti.fetch.Validators;
import org.rasti.jooq.tables.records.FeedEntryRecord;
import org.rasti.jooq.tables.records.FeedRecord;
import org.springframework.stereotype.Repository;

@Repository
class FeedRepository {

    private final DSLContext db;
    private final Clock clock;

    FeedRepository(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** A feed whose turn it is. */
    record Due(
            long id,
            long outletId,
            String url,
            @Nullable String language,
            Validators known,
            int failures,
            int quietRuns) {}

    /** An article that a feed named. */
    record Entry(
            long id,
            String url,
            String canonical,
            String title,
            @Nullable LocalDate publishedOn,
            int attempts) {}

    boolean isWatched(String url) {
        return db.fetchExists(FEED, FEED.URL.eq(url));
    }

    /** The new one's id; none where it is watched already. It is due at once. */
    Optional<Long> insert(FeedLook.Found found, long outletId) {
        var now = clock.instant();
        return db.insertInto(FEED)
                .set(FEED.OUTLET_ID, outletId)
                .set(FEED.URL, found.address())
                .set(FEED.TITLE, found.title().isEmpty() ? null : found.title())
                .set(FEED.LANGUAGE, found.language())
                .set(FEED.NEXT_FETCH_AT, now)
                .set(FEED.CREATED_AT, now)
                .onConflictDoNothing()
                .returningResult(FEED.ID)
                .fetchOptional(FEED.ID);
    }

    /** Holds a feed up to the end of the transaction and counts its version up; none where somebody changed it since. Its address. */
    Optional<String> hold(long id, long version) {
        return db.update(FEED)
                .set(FEED.VERSION, FEED.VERSION.plus(1))
                .where(FEED.ID.eq(id), FEED.VERSION.eq(version))
                .returningResult(FEED.URL)
                .fetchOptional(FEED.URL);
    }

    void switchOff(long id) {
        db.update(FEED).set(FEED.ACTIVE, false).where(FEED.ID.eq(id)).execute();
    }

    /** Switched on, it begins without its failures, and is due at once. */
    void switchOn(long id) {
        db.update(FEED)
                .set(FEED.ACTIVE, true)
                .set(FEED.FAILURES, 0)
                .setNull(FEED.LAST_FAILURE)
                .setNull(FEED.LAST_FAILURE_DETAIL)
                .setNull(FEED.FAILING_SINCE)
                .set(FEED.NEXT_FETCH_AT, clock.instant())
                .where(FEED.ID.eq(id))
                .execute();
    }

    void makeDue(long id) {
        db.update(FEED)
                .set(FEED.NEXT_FETCH_AT, clock.instant())
                .where(FEED.ID.eq(id))
                .execute();
    }

    void delete(long id) {
        db.deleteFrom(FEED).where(FEED.ID.eq(id)).execute();
    }

    /**
     * Takes the feed that is due longest. Its next turn is set at once, so that a process that dies over it does not take
     * it again and again.
     */
    Optional<Due> claim() {
        var now = clock.instant();
        var next = db.select(FEED.ID)
                .from(FEED)
                .where(FEED.ACTIVE.isTrue(), isDue(now))
                .orderBy(FEED.NEXT_FETCH_AT.asc().nullsFirst(), FEED.ID)
                .limit(1)
                .forUpdate()
                .skipLocked();
        return db.update(FEED)
                .set(FEED.NEXT_FETCH_AT, now.plus(Pace.BASE))
                .where(FEED.ID.eq(next))
                .returning()
                .fetchOptional(FeedRepository::due);
    }

    private static Condition isDue(Instant now) {
        return FEED.NEXT_FETCH_AT.isNull().or(FEED.NEXT_FETCH_AT.le(now));
    }

    private static Due due(FeedRecord row) {
        return new Due(
                row.getId(),
                row.getOutletId(),
                row.getUrl(),
                row.getLanguage(),
                new Validators(row.getEtag(), row.getLastModified()),
                row.getFailures(),
                row.getQuietRuns());
    }

    /** Notes what a feed holds: its new articles wait from now on, whatever becomes of this process. How many are new. */
    int read(long id, FeedText feed, Validators validators) {
        db.update(FEED)
                .set(FEED.TITLE, feed.title().isEmpty() ? null : feed.title())
                .set(FEED.LANGUAGE, feed.language())
                .set(FEED.ETAG, validators.etag())
                .set(FEED.LAST_MODIFIED, validators.lastModified())
                .where(FEED.ID.eq(id))
                .execute();
        return feed.items().stream().mapToInt(item -> insert(id, item)).sum();
    }

    private int insert(long feedId, FeedItem item) {
        var now = clock.instant();
        var at = item.publishedAt();
        return db.insertInto(FEED_ENTRY)
                .set(FEED_ENTRY.FEED_ID, feedId)
                .set(FEED_ENTRY.CANONICAL_URL, item.canonical())
                .set(FEED_ENTRY.URL, item.address())
                .set(FEED_ENTRY.TITLE, item.title())
                .set(FEED_ENTRY.PUBLISHED_ON, at == null ? null : LocalDate.ofInstant(at, ZoneOffset.UTC))
                .set(FEED_ENTRY.STATE, "WAITING")
                .set(FEED_ENTRY.NEXT_TRY_AT, now)
                .set(FEED_ENTRY.SEEN_AT, now)
                .set(FEED_ENTRY.CHANGED_AT, now)
                .onConflictDoNothing()
                .execute();
    }

    /** The articles of a feed that may be fetched now, in the order in which they were named. */
    List<Entry> waiting(long feedId, int most) {
        return db.selectFrom(FEED_ENTRY)
                .where(waitingNow(feedId))
                .orderBy(FEED_ENTRY.NEXT_TRY_AT, FEED_ENTRY.ID)
                .limit(most)
                .fetch(FeedRepository::entry);
    }

    boolean anyWaiting(long feedId) {
        return db.fetchExists(FEED_ENTRY, waitingNow(feedId));
    }

    private Condition waitingNow(long feedId) {
        return DSL.and(
                FEED_ENTRY.FEED_ID.eq(feedId),
                FEED_ENTRY.STATE.eq("WAITING"),
                FEED_ENTRY.NEXT_TRY_AT.le(clock.instant()));
    }

    private static Entry entry(FeedEntryRecord row) {
        return new Entry(
                row.getId(),
                row.getUrl(),
                row.getCanonicalUrl(),
                row.getTitle(),
                row.getPublishedOn(),
                row.getAttempts());
    }

    /** Notes that an article is there: brought in now, or known before. */
    void settled(long entryId, long articleId, boolean isNew) {
        db.update(FEED_ENTRY)
                .set(FEED_ENTRY.STATE, isNew ? "BROUGHT_IN" : "KNOWN")
                .set(FEED_ENTRY.ARTICLE_ID, articleId)
                .setNull(FEED_ENTRY.FAILURE)
                .setNull(FEED_ENTRY.DETAIL)
                .set(FEED_ENTRY.CHANGED_AT, clock.instant())
                .where(FEED_ENTRY.ID.eq(entryId))
                .execute();
    }

    /**
     * Notes that an article could not be had.
     *
     * @param again after how long it is tried again; absent where it is given up
     */
    void failed(Entry entry, Trouble trouble, @Nullable Duration again) {
        var now = clock.instant();
        db.update(FEED_ENTRY)
                .set(FEED_ENTRY.STATE, again == null ? "GIVEN_UP" : "WAITING")
                .set(FEED_ENTRY.ATTEMPTS, FEED_ENTRY.ATTEMPTS.plus(1))
                .set(FEED_ENTRY.FAILURE, trouble.problem().name())
                .set(FEED_ENTRY.DETAIL, trouble.detail())
                .set(FEED_ENTRY.NEXT_TRY_AT, again == null ? now : now.plus(again))
                .set(FEED_ENTRY.CHANGED_AT, now)
                .where(FEED_ENTRY.ID.eq(entry.id()))
                .execute();
    }

    void succeeded(long id, int quietRuns, Duration next) {
        var now = clock.instant();
        db.update(FEED)
                .set(FEED.LAST_FETCHED_AT, now)
                .set(FEED.NEXT_FETCH_AT, now.plus(next))
                .set(FEED.QUIET_RUNS, quietRuns)
                .set(FEED.FAILURES, 0)
                .setNull(FEED.LAST_FAILURE)
                .setNull(FEED.LAST_FAILURE_DETAIL)
                .setNull(FEED.FAILING_SINCE)
                .where(FEED.ID.eq(id))
                .execute();
    }

    void failed(long id, int failures, Trouble trouble, Duration next) {
        var now = clock.instant();
        db.update(FEED)
                .set(FEED.FAILURES, failures)
                .set(FEED.LAST_FAILURE, trouble.problem().name())
                .set(FEED.LAST_FAILURE_DETAIL, trouble.detail())
                .set(FEED.FAILING_SINCE, DSL.coalesce(FEED.FAILING_SINCE, DSL.val(now)))
                .set(FEED.NEXT_FETCH_AT, now.plus(next))
                .where(FEED.ID.eq(id))
                .execute();
    }
}
