package org.rasti.evidence;

import static org.rasti.jooq.Tables.EVIDENCE;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class EvidenceRepository {

    private final DSLContext db;
    private final Clock clock;

    EvidenceRepository(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    List<Evidence> ofStatement(long statementId) {
        return list(EVIDENCE.STATEMENT_ID.eq(statementId));
    }

    Optional<Evidence> find(long id) {
        return list(EVIDENCE.ID.eq(id)).stream().findFirst();
    }

    /** The statement that a source was recorded for, also of one that was taken away. */
    Optional<Long> statementOf(long id) {
        return db.select(EVIDENCE.STATEMENT_ID)
                .from(EVIDENCE)
                .where(EVIDENCE.ID.eq(id))
                .fetchOptional(EVIDENCE.STATEMENT_ID);
    }

    private List<Evidence> list(Condition condition) {
        return db.selectFrom(EVIDENCE)
                .where(condition, EVIDENCE.REMOVED_AT.isNull())
                .orderBy(EVIDENCE.POSITION, EVIDENCE.ID)
                .fetch(EvidenceRepository::evidence);
    }

    private static Evidence evidence(Record row) {
        var data = new EvidenceData(
                row.get(EVIDENCE.URL),
                row.get(EVIDENCE.TITLE),
                row.get(EVIDENCE.PUBLISHER),
                row.get(EVIDENCE.PUBLISHED_ON),
                Stance.valueOf(row.get(EVIDENCE.STANCE)),
                row.get(EVIDENCE.EXCERPT),
                row.get(EVIDENCE.NOTE));
        return new Evidence(
                row.get(EVIDENCE.ID),
                row.get(EVIDENCE.VERSION),
                row.get(EVIDENCE.STATEMENT_ID),
                row.get(EVIDENCE.POSITION),
                data);
    }

    long insert(long statementId, EvidenceData data, long by) {
        var last = DSL.select(DSL.coalesce(DSL.max(EVIDENCE.POSITION), 0).plus(1))
                .from(EVIDENCE)
                .where(EVIDENCE.STATEMENT_ID.eq(statementId));
        return db.insertInto(EVIDENCE)
                .set(columns(data))
                .set(EVIDENCE.STATEMENT_ID, statementId)
                .set(EVIDENCE.POSITION, last)
                .set(EVIDENCE.EDITED_BY, by)
                .set(EVIDENCE.CREATED_AT, clock.instant())
                .returningResult(EVIDENCE.ID)
                .fetchSingle()
                .value1();
    }

    void update(long id, EvidenceData data, long by) {
        db.update(EVIDENCE)
                .set(columns(data))
                .set(EVIDENCE.EDITED_BY, by)
                .set(EVIDENCE.VERSION, EVIDENCE.VERSION.plus(1))
                .where(EVIDENCE.ID.eq(id))
                .execute();
    }

    void remove(long id, long by) {
        db.update(EVIDENCE)
                .set(EVIDENCE.REMOVED_AT, clock.instant())
                .set(EVIDENCE.EDITED_BY, by)
                .set(EVIDENCE.VERSION, EVIDENCE.VERSION.plus(1))
                .where(EVIDENCE.ID.eq(id))
                .execute();
    }

    void place(List<Long> order) {
        for (int i = 0; i < order.size(); i++) {
            db.update(EVIDENCE)
                    .set(EVIDENCE.POSITION, i + 1)
                    .where(EVIDENCE.ID.eq(order.get(i)))
                    .execute();
        }
    }

    private static Map<Field<?>, Object> columns(EvidenceData data) {
        var columns = new HashMap<Field<?>, Object>();
        columns.put(EVIDENCE.URL, data.url());
        columns.put(EVIDENCE.TITLE, data.title());
        columns.put(EVIDENCE.PUBLISHER, data.publisher());
        columns.put(EVIDENCE.PUBLISHED_ON, data.publishedOn());
        columns.put(EVIDENCE.STANCE, data.stance().name());
        columns.put(EVIDENCE.EXCERPT, data.excerpt());
        columns.put(EVIDENCE.NOTE, data.note());
        return columns;
    }
}
