package org.rasti.verdict;

import static org.rasti.jooq.Tables.ACCOUNT;
import static org.rasti.jooq.Tables.REVIEW;
import static org.rasti.jooq.Tables.STATEMENT;
import static org.rasti.jooq.Tables.VERDICT;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.rasti.workflow.VerdictStatus;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ReviewRepository {

    private static final TypeReference<List<Review.Tick>> TICKS = new TypeReference<>() {};

    private final DSLContext db;
    private final JsonMapper json;
    private final Clock clock;

    ReviewRepository(DSLContext db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    void insert(Verdict verdict, long editorId, boolean approved, String comment, List<Review.Tick> checklist) {
        db.insertInto(REVIEW)
                .set(REVIEW.VERDICT_ID, verdict.id())
                .set(REVIEW.ROUND, verdict.round())
                .set(REVIEW.EDITOR_ID, editorId)
                .set(REVIEW.DECISION, approved ? "APPROVED" : "RETURNED")
                .set(REVIEW.COMMENT, comment)
                .set(REVIEW.CHECKLIST, JSONB.valueOf(json.writeValueAsString(checklist)))
                .set(REVIEW.AT, clock.instant())
                .execute();
    }

    /** Every decision on a version, the newest first. */
    List<Review> of(long verdictId) {
        return db.select(REVIEW.fields())
                .select(ACCOUNT.DISPLAY_NAME)
                .from(REVIEW)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(REVIEW.EDITOR_ID))
                .where(REVIEW.VERDICT_ID.eq(verdictId))
                .orderBy(REVIEW.ID.desc())
                .fetch(row -> new Review(
                        row.get(REVIEW.ID),
                        row.get(REVIEW.ROUND),
                        row.get(REVIEW.EDITOR_ID),
                        row.get(ACCOUNT.DISPLAY_NAME),
                        row.get(REVIEW.DECISION).equals("APPROVED"),
                        row.get(REVIEW.COMMENT),
                        json.readValue(row.get(REVIEW.CHECKLIST).data(), TICKS),
                        row.get(REVIEW.AT)));
    }

    /** Who has approved this round so far. */
    List<Review> approvals(Verdict verdict) {
        return of(verdict.id()).stream()
                .filter(review -> review.approved() && review.round() == verdict.round())
                .toList();
    }

    /** Versions in the given states, the longest waiting first. */
    List<ReviewLine> lines(Set<VerdictStatus> status, long reader) {
        return lines(VERDICT.STATUS.in(status.stream().map(Enum::name).toList()), reader);
    }

    /** Drafts that an editor sent back, of statements that somebody is to work on. */
    List<ReviewLine> returnedTo(long assignee) {
        var sentBack = DSL.exists(DSL.selectOne()
                .from(REVIEW)
                .where(
                        REVIEW.VERDICT_ID.eq(VERDICT.ID),
                        REVIEW.ROUND.eq(VERDICT.ROUND),
                        REVIEW.DECISION.eq("RETURNED")));
        return lines(
                STATEMENT
                        .ASSIGNEE_ID
                        .eq(assignee)
                        .and(VERDICT.STATUS.eq(VerdictStatus.DRAFT.name()))
                        .and(sentBack),
                assignee);
    }

    private List<ReviewLine> lines(Condition condition, long reader) {
        return db.select(VERDICT.fields())
                .select(STATEMENT.CODE, STATEMENT.WORDING, STATEMENT.LANGUAGE, ACCOUNT.DISPLAY_NAME)
                .from(VERDICT)
                .join(STATEMENT)
                .on(STATEMENT.ID.eq(VERDICT.STATEMENT_ID))
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(VERDICT.AUTHOR_ID))
                .where(condition)
                .orderBy(VERDICT.SUBMITTED_AT, VERDICT.ID)
                .limit(500)
                .fetch(row -> new ReviewLine(
                        row.get(VERDICT.ID),
                        row.get(VERDICT.STATEMENT_ID),
                        row.get(STATEMENT.CODE),
                        row.get(STATEMENT.WORDING),
                        row.get(STATEMENT.LANGUAGE),
                        row.get(VERDICT.NO),
                        VerdictStatus.valueOf(row.get(VERDICT.STATUS)),
                        row.get(ACCOUNT.DISPLAY_NAME),
                        row.get(VERDICT.AUTHOR_ID),
                        row.get(VERDICT.SUBMITTED_AT),
                        row.get(VERDICT.PUBLISH_AT),
                        row.get(VERDICT.AUTHOR_ID) == reader));
    }
}
