package org.rasti.statement;

import static org.rasti.jooq.Tables.ACCOUNT;
import static org.rasti.jooq.Tables.STATEMENT;
import static org.rasti.jooq.Tables.STATEMENT_TOPIC;
import static org.rasti.jooq.Tables.TOPIC;
import static org.rasti.jooq.Tables.TOPIC_MERGE;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.rasti.jooq.tables.StatementTopic;
import org.rasti.jooq.tables.records.TopicMergeRecord;
import org.rasti.jooq.tables.records.TopicRecord;
import org.springframework.stereotype.Repository;

/** Gives statements of one topic another one instead, and back. */
@Repository
class TopicMergeRepository {

    private static final StatementTopic OTHER = STATEMENT_TOPIC.as("other");

    private final DSLContext db;
    private final Clock clock;

    TopicMergeRepository(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** A merge as it is kept. */
    record Merged(long id, long fromId, long intoId, int statements, String by, Instant at) {}

    /** Two topics that nobody else changes before the transaction ends. */
    record Pair(TopicRecord from, TopicRecord into) {}

    /** Statements before topics, as whoever changes a statement does, and always in the same order. */
    void holdStatementsOf(long topic) {
        db.select(STATEMENT.ID)
                .from(STATEMENT)
                .where(STATEMENT.ID.in(DSL.select(STATEMENT_TOPIC.STATEMENT_ID)
                        .from(STATEMENT_TOPIC)
                        .where(STATEMENT_TOPIC.TOPIC_ID.eq(topic))))
                .orderBy(STATEMENT.ID)
                .forUpdate()
                .fetch();
    }

    Pair hold(long from, long into) {
        var held = db.selectFrom(TOPIC)
                .where(TOPIC.ID.in(from, into))
                .orderBy(TOPIC.ID)
                .forUpdate()
                .fetch();
        return new Pair(of(held, from), of(held, into));
    }

    private static TopicRecord of(List<TopicRecord> held, long id) {
        return held.stream().filter(topic -> topic.getId() == id).findFirst().orElseThrow();
    }

    Optional<TopicMergeRecord> holdStanding(long mergeId) {
        return db.selectFrom(TOPIC_MERGE)
                .where(TOPIC_MERGE.ID.eq(mergeId), TOPIC_MERGE.UNDONE_AT.isNull())
                .forUpdate()
                .fetchOptional();
    }

    /** Moves everything and notes what it was. */
    TopicMergeRecord merge(Pair held, long by) {
        var from = held.from().getId();
        var into = held.into().getId();
        var noted = db.newRecord(TOPIC_MERGE);
        noted.setFromId(from);
        noted.setIntoId(into);
        noted.setWasActive(held.from().getActive());
        noted.setStatementIds(db.select(STATEMENT_TOPIC.STATEMENT_ID)
                .from(STATEMENT_TOPIC)
                .where(STATEMENT_TOPIC.TOPIC_ID.eq(from))
                .fetchArray(STATEMENT_TOPIC.STATEMENT_ID));
        noted.setAddedIds(add(into, STATEMENT_TOPIC.TOPIC_ID.eq(from)));
        remove(from, noted.getStatementIds());
        held.from().setActive(false);
        held.from().setMergedIntoId(into);
        touch(held, noted.getStatementIds());
        noted.setMergedBy(by);
        noted.setMergedAt(clock.instant());
        noted.insert();
        return noted;
    }

    /** Gives back what went over, where the statement still has the kept one: what was taken away since was decided then. */
    Long[] undo(TopicMergeRecord merge, Pair held, long by) {
        held.from().setMergedIntoId(null);
        held.from().setActive(merge.getWasActive());
        // First of all: until then the database sends whatever gets the merged one to the kept one.
        held.from().update();
        var returned = add(
                merge.getFromId(),
                STATEMENT_TOPIC
                        .TOPIC_ID
                        .eq(merge.getIntoId())
                        .and(STATEMENT_TOPIC.STATEMENT_ID.eq(DSL.any(merge.getStatementIds()))));
        remove(merge.getIntoId(), merge.getAddedIds());
        touch(held, returned);
        merge.setUndoneBy(by);
        merge.setUndoneAt(clock.instant());
        merge.update();
        return returned;
    }

    /** Gives a topic to the statements of which that holds, unless they have it; those to which it was new. */
    private Long[] add(long topic, Condition which) {
        var has = DSL.selectOne()
                .from(OTHER)
                .where(OTHER.STATEMENT_ID.eq(STATEMENT_TOPIC.STATEMENT_ID), OTHER.TOPIC_ID.eq(topic));
        return db.insertInto(STATEMENT_TOPIC, STATEMENT_TOPIC.STATEMENT_ID, STATEMENT_TOPIC.TOPIC_ID)
                .select(DSL.select(STATEMENT_TOPIC.STATEMENT_ID, DSL.val(topic))
                        .from(STATEMENT_TOPIC)
                        .where(which)
                        .andNotExists(has))
                .returningResult(STATEMENT_TOPIC.STATEMENT_ID)
                .fetchArray(STATEMENT_TOPIC.STATEMENT_ID);
    }

    private void remove(long topic, Long... statements) {
        db.deleteFrom(STATEMENT_TOPIC)
                .where(STATEMENT_TOPIC.TOPIC_ID.eq(topic), STATEMENT_TOPIC.STATEMENT_ID.eq(DSL.any(statements)))
                .execute();
    }

    /** Whoever has one of them open is told that it changed. */
    private void touch(Pair held, Long... statements) {
        for (var topic : List.of(held.from(), held.into())) {
            topic.setVersion(topic.getVersion() + 1);
            topic.update();
        }
        db.update(STATEMENT)
                .set(STATEMENT.VERSION, STATEMENT.VERSION.plus(1))
                .where(STATEMENT.ID.eq(DSL.any(statements)))
                .execute();
    }

    /** The latest first. */
    List<Merged> standing() {
        return list(TOPIC_MERGE.UNDONE_AT.isNull());
    }

    Optional<Merged> find(long mergeId) {
        return list(TOPIC_MERGE.ID.eq(mergeId)).stream().findFirst();
    }

    private List<Merged> list(Condition condition) {
        return db.select(TOPIC_MERGE.fields())
                .select(ACCOUNT.DISPLAY_NAME)
                .from(TOPIC_MERGE)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(TOPIC_MERGE.MERGED_BY))
                .where(condition)
                .orderBy(TOPIC_MERGE.ID.desc())
                .fetch(row -> new Merged(
                        row.get(TOPIC_MERGE.ID),
                        row.get(TOPIC_MERGE.FROM_ID),
                        row.get(TOPIC_MERGE.INTO_ID),
                        row.get(TOPIC_MERGE.STATEMENT_IDS).length,
                        row.get(ACCOUNT.DISPLAY_NAME),
                        row.get(TOPIC_MERGE.MERGED_AT)));
    }
}
