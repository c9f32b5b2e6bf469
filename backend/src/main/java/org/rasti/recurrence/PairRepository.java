package org.rasti.recurrence;

import static org.rasti.jooq.Tables.STATEMENT_PAIR;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class PairRepository {

    private final DSLContext db;

    PairRepository(DSLContext db) {
        this.db = db;
    }

    /** Notes a decision in place of any before. */
    void decide(Pair pair, PairDecision decision, @Nullable Double confidence, @Nullable Long by, Instant at) {
        db.insertInto(STATEMENT_PAIR)
                .set(STATEMENT_PAIR.LOW_ID, pair.low())
                .set(STATEMENT_PAIR.HIGH_ID, pair.high())
                .set(STATEMENT_PAIR.DECISION, decision.name())
                .set(STATEMENT_PAIR.CONFIDENCE, confidence)
                .set(STATEMENT_PAIR.DECIDED_BY, by)
                .set(STATEMENT_PAIR.DECIDED_AT, at)
                .onConflict(STATEMENT_PAIR.LOW_ID, STATEMENT_PAIR.HIGH_ID)
                .doUpdate()
                .set(STATEMENT_PAIR.DECISION, decision.name())
                .set(STATEMENT_PAIR.CONFIDENCE, confidence)
                .set(STATEMENT_PAIR.DECIDED_BY, by)
                .set(STATEMENT_PAIR.DECIDED_AT, at)
                .execute();
    }

    Optional<PairDecision> find(Pair pair) {
        return db.select(STATEMENT_PAIR.DECISION)
                .from(STATEMENT_PAIR)
                .where(is(pair))
                .fetchOptional(STATEMENT_PAIR.DECISION)
                .map(PairDecision::valueOf);
    }

    void forget(Pair pair) {
        db.deleteFrom(STATEMENT_PAIR).where(is(pair)).execute();
    }

    private static Condition is(Pair pair) {
        return STATEMENT_PAIR.LOW_ID.eq(pair.low()).and(STATEMENT_PAIR.HIGH_ID.eq(pair.high()));
    }

    /** What was decided about a statement and each other one. */
    Map<Long, PairDecision> of(long statementId) {
        var found = new HashMap<Long, PairDecision>();
        db.selectFrom(STATEMENT_PAIR)
                .where(STATEMENT_PAIR.LOW_ID.eq(statementId).or(STATEMENT_PAIR.HIGH_ID.eq(statementId)))
                .forEach(row -> found.put(
                        new Pair(row.getLowId(), row.getHighId()).otherThan(statementId),
                        PairDecision.valueOf(row.getDecision())));
        return found;
    }
}
