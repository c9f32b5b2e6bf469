package org.rasti.verdict;

import static org.rasti.jooq.Tables.VERDICT;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.rasti.jooq.Routines;
import org.rasti.statement.VersionsUnderWay;
import org.rasti.text.Language;
import org.rasti.workflow.VerdictStatus;
import org.springframework.stereotype.Repository;

@Repository
class VerdictRepository implements VersionsUnderWay {

    private static final List<String> UNDER_WAY = List.of(
            VerdictStatus.DRAFT.name(),
            VerdictStatus.SUBMITTED.name(),
            VerdictStatus.APPROVED.name(),
            VerdictStatus.SCHEDULED.name());

    private final DSLContext db;
    private final Clock clock;

    VerdictRepository(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Optional<Verdict> find(long id) {
        return list(VERDICT.ID.eq(id)).stream().findFirst();
    }

    /** Every version, the newest first. */
    List<Verdict> ofStatement(long statementId) {
        return list(VERDICT.STATEMENT_ID.eq(statementId));
    }

    @Override
    public Optional<VerdictStatus> of(long statementId) {
        return underWay(statementId).map(Verdict::status);
    }

    Optional<Verdict> underWay(long statementId) {
        return list(VERDICT.STATEMENT_ID.eq(statementId).and(VERDICT.STATUS.in(UNDER_WAY))).stream()
                .findFirst();
    }

    Map<Long, VerdictStatus> underWay(Collection<Long> statementIds) {
        return db.select(VERDICT.STATEMENT_ID, VERDICT.STATUS)
                .from(VERDICT)
                .where(VERDICT.STATEMENT_ID.in(statementIds), VERDICT.STATUS.in(UNDER_WAY))
                .fetchMap(VERDICT.STATEMENT_ID, row -> VerdictStatus.valueOf(row.get(VERDICT.STATUS)));
    }

    Optional<Verdict> published(long statementId) {
        return list(VERDICT.STATEMENT_ID.eq(statementId).and(VERDICT.STATUS.eq(VerdictStatus.PUBLISHED.name())))
                .stream()
                .findFirst();
    }

    /** Those whose embargo has ended. */
    List<Verdict> due(Instant now) {
        return list(VERDICT.STATUS.eq(VerdictStatus.SCHEDULED.name()).and(VERDICT.PUBLISH_AT.le(now)));
    }

    private List<Verdict> list(Condition condition) {
        return db.selectFrom(VERDICT)
                .where(condition)
                .orderBy(VERDICT.NO.desc(), VERDICT.ID)
                .fetch(VerdictRepository::verdict);
    }

    private static Verdict verdict(Record row) {
        var grade = row.get(VERDICT.CORRECTION_GRADE);
        return new Verdict(
                row.get(VERDICT.ID),
                row.get(VERDICT.VERSION),
                row.get(VERDICT.STATEMENT_ID),
                row.get(VERDICT.NO),
                VerdictStatus.valueOf(row.get(VERDICT.STATUS)),
                Language.of(row.get(VERDICT.LANGUAGE)),
                new Draft(
                        row.get(VERDICT.RATING_ID),
                        row.get(VERDICT.SUMMARY),
                        row.get(VERDICT.EXPLANATION),
                        row.get(VERDICT.PUBLIC_NOTE)),
                row.get(VERDICT.AUTHOR_ID),
                grade == null ? null : CorrectionGrade.valueOf(grade),
                row.get(VERDICT.ROUND),
                row.get(VERDICT.SUBMITTED_AT),
                row.get(VERDICT.PUBLISH_AT),
                row.get(VERDICT.PUBLISHED_AT),
                row.get(VERDICT.UPDATED_AT));
    }

    long insert(long statementId, Language language, Draft text, @Nullable CorrectionGrade grade, long by) {
        var now = clock.instant();
        var next = DSL.select(DSL.coalesce(DSL.max(VERDICT.NO), 0).plus(1))
                .from(VERDICT)
                .where(VERDICT.STATEMENT_ID.eq(statementId));
        return db.insertInto(VERDICT)
                .set(VERDICT.STATEMENT_ID, statementId)
                .set(VERDICT.NO, next)
                .set(VERDICT.STATUS, VerdictStatus.DRAFT.name())
                .set(VERDICT.LANGUAGE, language.tag())
                .set(VERDICT.RATING_ID, text.ratingId())
                .set(VERDICT.SUMMARY, text.summary())
                .set(VERDICT.EXPLANATION, text.explanation())
                .set(VERDICT.CORRECTION_GRADE, grade == null ? null : grade.name())
                .set(VERDICT.AUTHOR_ID, by)
                .set(VERDICT.EDITED_BY, by)
                .set(VERDICT.CREATED_AT, now)
                .set(VERDICT.UPDATED_AT, now)
                .returningResult(VERDICT.ID)
                .fetchSingle()
                .value1();
    }

    void update(long id, Map<Field<?>, ?> changes) {
        db.update(VERDICT)
                .set(changes)
                .set(VERDICT.VERSION, VERDICT.VERSION.plus(1))
                .set(VERDICT.UPDATED_AT, clock.instant())
                .where(VERDICT.ID.eq(id))
                .execute();
    }

    /** Asks the database, which is the one that knows: see the trigger {@code review_four_eyes}. */
    boolean isContributor(long verdictId, @Nullable Long accountId) {
        return accountId != null
                && Boolean.TRUE.equals(Routines.isContributor(db.configuration(), verdictId, accountId));
    }
}
