package org.rasti.recurrence;

import static org.rasti.jooq.Tables.LIKENESS;
import static org.rasti.jooq.Tables.LIKENESS_DUE;
import static org.rasti.jooq.Tables.STATEMENT;
import static org.rasti.jooq.Tables.STATEMENT_PAIR;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.rasti.workflow.StatementStatus;
import org.springframework.stereotype.Repository;

/**
 * Which statements look alike, as last computed, and for which that is still to be done. What is due when goes by the
 * database's clock, as its triggers do.
 */
@Repository
class LikenessRepository {

    /** After a failure: longer and longer, so that one that cannot be done does not hold up the rest. */
    private static final int FIRST_WAIT_SECONDS = 5;

    private static final int LONGEST_WAIT_DOUBLINGS = 10;
    private static final List<String> OPEN =
            List.of(StatementStatus.SUGGESTED.name(), StatementStatus.QUEUED.name(), StatementStatus.RESEARCH.name());

    private final DSLContext db;

    LikenessRepository(DSLContext db) {
        this.db = db;
    }

    /** Two statements that look alike, seen from the one. */
    record Like(long otherId, double confidence, boolean likely) {}

    /** The next one whose likenesses are to be found, held up to the end of the transaction; nobody else gets it. */
    Optional<Long> next() {
        return db.select(LIKENESS_DUE.STATEMENT_ID)
                .from(LIKENESS_DUE)
                .where(LIKENESS_DUE.NOT_BEFORE.le(DSL.currentInstant()))
                .orderBy(LIKENESS_DUE.NOT_BEFORE)
                .limit(1)
                .forUpdate()
                .skipLocked()
                .fetchOptional(LIKENESS_DUE.STATEMENT_ID);
    }

    void done(long statementId) {
        db.deleteFrom(LIKENESS_DUE)
                .where(LIKENESS_DUE.STATEMENT_ID.eq(statementId))
                .execute();
    }

    /** Puts one off that could not be done. */
    void later(long statementId) {
        var tries = DSL.least(LIKENESS_DUE.TRIES, DSL.val(LONGEST_WAIT_DOUBLINGS));
        var seconds = DSL.power(DSL.val(2), tries).times(FIRST_WAIT_SECONDS);
        db.update(LIKENESS_DUE)
                .set(LIKENESS_DUE.TRIES, LIKENESS_DUE.TRIES.plus(1))
                .set(LIKENESS_DUE.NOT_BEFORE, DSL.field("now() + make_interval(secs => {0})", Instant.class, seconds))
                .where(LIKENESS_DUE.STATEMENT_ID.eq(statementId))
                .execute();
    }

    /** What a statement is like, in place of what was found before. */
    void replace(long statementId, Collection<Like> found, Instant at) {
        db.deleteFrom(LIKENESS).where(touches(statementId)).execute();
        for (var like : found) {
            var pair = Pair.of(statementId, like.otherId());
            db.insertInto(LIKENESS)
                    .set(LIKENESS.LOW_ID, pair.low())
                    .set(LIKENESS.HIGH_ID, pair.high())
                    .set(LIKENESS.CONFIDENCE, like.confidence())
                    .set(LIKENESS.LIKELY, like.likely())
                    .set(LIKENESS.FOUND_AT, at)
                    .onConflict(LIKENESS.LOW_ID, LIKENESS.HIGH_ID)
                    .doUpdate()
                    .set(LIKENESS.CONFIDENCE, like.confidence())
                    .set(LIKENESS.LIKELY, like.likely())
                    .execute();
        }
    }

    private static Condition touches(long statementId) {
        return LIKENESS.LOW_ID.eq(statementId).or(LIKENESS.HIGH_ID.eq(statementId));
    }

    @Nullable
    Double confidence(Pair pair) {
        return db.select(LIKENESS.CONFIDENCE)
                .from(LIKENESS)
                .where(LIKENESS.LOW_ID.eq(pair.low()), LIKENESS.HIGH_ID.eq(pair.high()))
                .fetchOne(LIKENESS.CONFIDENCE);
    }

    /** An open statement that is likely the same as a published one. */
    record Comeback(long openId, long publishedId, double confidence, Instant foundAt) {}

    /** Open statements that are likely the same as a published one and were not told apart; the newest first. */
    List<Comeback> comebacks(int limit) {
        var open = STATEMENT.as("open");
        var published = STATEMENT.as("published");
        var isPair = open.ID
                .eq(LIKENESS.LOW_ID)
                .and(published.ID.eq(LIKENESS.HIGH_ID))
                .or(open.ID.eq(LIKENESS.HIGH_ID).and(published.ID.eq(LIKENESS.LOW_ID)));
        var decided = DSL.exists(DSL.selectOne()
                .from(STATEMENT_PAIR)
                .where(STATEMENT_PAIR.LOW_ID.eq(LIKENESS.LOW_ID), STATEMENT_PAIR.HIGH_ID.eq(LIKENESS.HIGH_ID)));
        return db.select(open.ID, published.ID, LIKENESS.CONFIDENCE, LIKENESS.FOUND_AT)
                .from(LIKENESS)
                .join(open)
                .on(open.ID.in(LIKENESS.LOW_ID, LIKENESS.HIGH_ID), open.STATUS.in(OPEN))
                .join(published)
                .on(isPair, published.STATUS.eq(StatementStatus.PUBLISHED.name()))
                .where(LIKENESS.LIKELY.isTrue(), DSL.not(decided))
                .orderBy(LIKENESS.FOUND_AT.desc(), open.ID.desc())
                .limit(limit)
                .fetch(row -> new Comeback(row.value1(), row.value2(), row.value3(), row.value4()));
    }
}
