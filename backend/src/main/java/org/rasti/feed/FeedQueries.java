package org.rasti.feed;

import static org.rasti.jooq.Tables.FEED;
import static org.rasti.jooq.Tables.FEED_ENTRY;
import static org.rasti.jooq.Tables.OUTLET;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.rasti.account.ForStaff;
import org.rasti.ledger.HistoryLine;
import org.rasti.ledger.LedgerQueries;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the feeds that are watched, and how they fare. */
@Repository
@Transactional(readOnly = true)
public class FeedQueries {

    private static final Duration LATELY = Duration.ofDays(7);

    private final DSLContext db;
    private final LedgerQueries ledger;
    private final Clock clock;

    FeedQueries(DSLContext db, LedgerQueries ledger, Clock clock) {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Every feed, by the outlets' names. */
    @ForStaff
    public List<Feed> all() {
        return feeds(DSL.noCondition());
    }

    @ForStaff
    public Optional<Feed> find(long id) {
        return feeds(FEED.ID.eq(id)).stream().findFirst();
    }

    /** The articles of the last seven days that could not be had, the latest first. */
    @ForStaff
    public List<FailedEntry> failed(long id, int limit) {
        return db.selectFrom(FEED_ENTRY)
                .where(
                        FEED_ENTRY.FEED_ID.eq(id),
                        FEED_ENTRY.FAILURE.isNotNull(),
                        FEED_ENTRY.CHANGED_AT.gt(clock.instant().minus(LATELY)))
                .orderBy(FEED_ENTRY.CHANGED_AT.desc(), FEED_ENTRY.ID.desc())
                .limit(limit)
                .fetch(row -> new FailedEntry(
                        row.getUrl(),
                        row.getTitle(),
                        new Trouble(Problem.valueOf(row.getFailure()), row.getDetail()),
                        row.getState().equals("GIVEN_UP"),
                        row.getChangedAt()));
    }

    /** Everything that happened to a feed, the newest first. */
    @ForStaff
    public List<HistoryLine> history(long id) {
        return ledger.of("FEED", id);
    }

    private List<Feed> feeds(Condition condition) {
        var lately = FEED_ENTRY.CHANGED_AT.gt(clock.instant().minus(LATELY));
        var broughtIn = count("brought_in", FEED_ENTRY.STATE.eq("BROUGHT_IN").and(lately));
        var waiting = count("waiting", FEED_ENTRY.STATE.eq("WAITING"));
        var givenUp = count("given_up", FEED_ENTRY.STATE.eq("GIVEN_UP").and(lately));
        return db.select(FEED.fields())
                .select(OUTLET.NAME, broughtIn, waiting, givenUp)
                .from(FEED)
                .join(OUTLET)
                .on(OUTLET.ID.eq(FEED.OUTLET_ID))
                .where(condition)
                .orderBy(OUTLET.NAME, FEED.URL)
                .fetch(row -> new Feed(
                        row.get(FEED.ID),
                        row.get(FEED.OUTLET_ID),
                        row.get(OUTLET.NAME),
                        row.get(FEED.URL),
                        row.get(FEED.TITLE),
                        row.get(FEED.ACTIVE),
                        row.get(FEED.LAST_FETCHED_AT),
                        row.get(FEED.NEXT_FETCH_AT),
                        row.get(FEED.FAILURES),
                        trouble(row),
                        row.get(FEED.FAILING_SINCE),
                        row.get(broughtIn),
                        row.get(waiting),
                        row.get(givenUp),
                        row.get(FEED.VERSION)));
    }

    private static Field<Integer> count(String name, Condition which) {
        return DSL.field(DSL.selectCount().from(FEED_ENTRY).where(FEED_ENTRY.FEED_ID.eq(FEED.ID), which))
                .as(name);
    }

    private static @Nullable Trouble trouble(Record row) {
        var failure = row.get(FEED.LAST_FAILURE);
        if (failure == null) {
            return null;
        }
        var detail = row.get(FEED.LAST_FAILURE_DETAIL);
        return new Trouble(Problem.valueOf(failure), detail == null ? "" : detail);
    }
}
