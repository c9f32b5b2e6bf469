package org.rasti.article;

import static org.rasti.jooq.Tables.ACCOUNT;
import static org.rasti.jooq.Tables.ARTICLE;
import static org.rasti.jooq.Tables.FEED;
import static org.rasti.jooq.Tables.OUTLET;
import static org.rasti.jooq.Tables.OUTLET_HOST;
import static org.rasti.jooq.Tables.OUTLET_MERGE;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.rasti.jooq.tables.records.ArticleRecord;
import org.rasti.jooq.tables.records.OutletMergeRecord;
import org.rasti.jooq.tables.records.OutletRecord;
import org.springframework.stereotype.Repository;

/** Moves what belongs to a duplicate to the outlet that is kept, and back. */
@Repository
class OutletMergeRepository {

    private final DSLContext db;
    private final Clock clock;

    OutletMergeRepository(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    OutletMergePreview preview(long from) {
        return new OutletMergePreview(
                db.fetchCount(ARTICLE, ARTICLE.OUTLET_ID.eq(from)),
                db.fetchCount(ARTICLE, ARTICLE.RELAYED_FROM_ID.eq(from)),
                db.fetchCount(OUTLET_HOST, OUTLET_HOST.OUTLET_ID.eq(from)),
                db.fetchCount(FEED, FEED.OUTLET_ID.eq(from)));
    }

    /** Two outlets that nobody else changes before the transaction ends. */
    record Pair(OutletRecord from, OutletRecord into) {}

    /** Both, in an order of their own; articles that come from one of them meanwhile wait. */
    Pair hold(long from, long into) {
        var held = db.selectFrom(OUTLET)
                .where(OUTLET.ID.in(from, into))
                .orderBy(OUTLET.ID)
                .forUpdate()
                .fetch();
        return new Pair(of(held, from), of(held, into));
    }

    private static OutletRecord of(List<OutletRecord> held, long id) {
        return held.stream().filter(outlet -> outlet.getId() == id).findFirst().orElseThrow();
    }

    Optional<OutletMergeRecord> holdStanding(long mergeId) {
        return db.selectFrom(OUTLET_MERGE)
                .where(OUTLET_MERGE.ID.eq(mergeId), OUTLET_MERGE.UNDONE_AT.isNull())
                .forUpdate()
                .fetchOptional();
    }

    /** Moves everything and notes what it was. */
    OutletMergeRecord merge(Pair held, long by) {
        var from = held.from().getId();
        var into = held.into().getId();
        held.from().setMergedIntoId(into);
        touch(held);
        var noted = db.newRecord(OUTLET_MERGE);
        noted.setFromId(from);
        noted.setIntoId(into);
        noted.setArticleIds(moveArticles(ARTICLE.OUTLET_ID, ARTICLE.OUTLET_ID.eq(from), into));
        noted.setRelayedIds(moveArticles(ARTICLE.RELAYED_FROM_ID, ARTICLE.RELAYED_FROM_ID.eq(from), into));
        noted.setHosts(moveHosts(OUTLET_HOST.OUTLET_ID.eq(from), into));
        noted.setFeedIds(moveFeeds(FEED.OUTLET_ID.eq(from), into));
        noted.setMergedBy(by);
        noted.setMergedAt(clock.instant());
        noted.insert();
        return noted;
    }

    /** Gives back what went over and is still there: what was given to another outlet since was decided after the merge. */
    void undo(OutletMergeRecord merge, Pair held, long by) {
        var from = merge.getFromId();
        var into = merge.getIntoId();
        held.from().setMergedIntoId(null);
        touch(held);
        moveArticles(ARTICLE.OUTLET_ID, still(merge.getArticleIds(), ARTICLE.OUTLET_ID.eq(into)), from);
        moveArticles(ARTICLE.RELAYED_FROM_ID, still(merge.getRelayedIds(), ARTICLE.RELAYED_FROM_ID.eq(into)), from);
        moveHosts(OUTLET_HOST.HOST.eq(DSL.any(merge.getHosts())).and(OUTLET_HOST.OUTLET_ID.eq(into)), from);
        moveFeeds(FEED.ID.eq(DSL.any(merge.getFeedIds())).and(FEED.OUTLET_ID.eq(into)), from);
        merge.setUndoneBy(by);
        merge.setUndoneAt(clock.instant());
        merge.update();
    }

    private static void touch(Pair held) {
        for (var outlet : List.of(held.from(), held.into())) {
            outlet.setVersion(outlet.getVersion() + 1);
            outlet.update();
        }
    }

    private static Condition still(Long[] moved, Condition there) {
        return ARTICLE.ID.eq(DSL.any(moved)).and(there);
    }

    private Long[] moveArticles(TableField<ArticleRecord, Long> outlet, Condition which, long to) {
        return db.update(ARTICLE)
                .set(outlet, to)
                .set(ARTICLE.VERSION, ARTICLE.VERSION.plus(1))
                .where(which)
                .returningResult(ARTICLE.ID)
                .fetchArray(ARTICLE.ID);
    }

    private String[] moveHosts(Condition which, long to) {
        return db.update(OUTLET_HOST)
                .set(OUTLET_HOST.OUTLET_ID, to)
                .where(which)
                .returningResult(OUTLET_HOST.HOST)
                .fetchArray(OUTLET_HOST.HOST);
    }

    private Long[] moveFeeds(Condition which, long to) {
        return db.update(FEED)
                .set(FEED.OUTLET_ID, to)
                .where(which)
                .returningResult(FEED.ID)
                .fetchArray(FEED.ID);
    }

    /** Those that stand, the latest first. */
    List<OutletMerge> into(long id) {
        return list(OUTLET_MERGE.INTO_ID.eq(id).and(OUTLET_MERGE.UNDONE_AT.isNull()));
    }

    Optional<OutletMerge> find(long mergeId) {
        return list(OUTLET_MERGE.ID.eq(mergeId)).stream().findFirst();
    }

    private List<OutletMerge> list(Condition condition) {
        return db.select(OUTLET_MERGE.fields())
                .select(ACCOUNT.DISPLAY_NAME, OUTLET.NAME)
                .from(OUTLET_MERGE)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(OUTLET_MERGE.MERGED_BY))
                .join(OUTLET)
                .on(OUTLET.ID.eq(OUTLET_MERGE.FROM_ID))
                .where(condition)
                .orderBy(OUTLET_MERGE.ID.desc())
                .fetch(OutletMergeRepository::merge);
    }

    private static OutletMerge merge(Record row) {
        return new OutletMerge(
                row.get(OUTLET_MERGE.ID),
                row.get(OUTLET_MERGE.FROM_ID),
                row.get(OUTLET.NAME),
                row.get(OUTLET_MERGE.INTO_ID),
                row.get(OUTLET_MERGE.ARTICLE_IDS).length,
                row.get(OUTLET_MERGE.RELAYED_IDS).length,
                row.get(OUTLET_MERGE.HOSTS).length,
                row.get(OUTLET_MERGE.FEED_IDS).length,
                row.get(ACCOUNT.DISPLAY_NAME),
                row.get(OUTLET_MERGE.MERGED_AT));
    }
}
