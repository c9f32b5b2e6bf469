package org.rasti.publication;

import static org.rasti.jooq.Tables.CORRECTION;
import static org.rasti.jooq.Tables.FROZEN_PAGE;
import static org.rasti.jooq.Tables.PUBLICATION;
import static org.rasti.jooq.Tables.PUBLIC_PAGE;
import static org.rasti.jooq.Tables.STATEMENT;

import java.time.Instant;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.rasti.account.CurrentActor;
import org.rasti.statement.Statement;
import org.rasti.verdict.Verdict;
import org.rasti.verdict.VerdictPublished;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts a frozen page before the public, within the publishing transaction. */
@Component
class Publications {

    private final DSLContext db;
    private final CurrentActor current;

    Publications(DSLContext db, CurrentActor current) {
        this.db = db;
        this.current = current;
    }

    @EventListener
    void on(VerdictPublished published) {
        var statement = published.statement();
        var verdict = published.verdict();
        var at = Objects.requireNonNull(verdict.publishedAt());
        var publication = insert(verdict, at);
        if (verdict.grade() != null) {
            correct(verdict, publication, at);
        }
        show(statement, verdict, publication, at);
    }

    private long insert(Verdict verdict, Instant at) {
        var frozen = db.select(FROZEN_PAGE.ID)
                .from(FROZEN_PAGE)
                .where(FROZEN_PAGE.VERDICT_ID.eq(verdict.id()), FROZEN_PAGE.ROUND.eq(verdict.round()))
                .fetchSingle(FROZEN_PAGE.ID);
        var next = DSL.select(DSL.coalesce(DSL.max(PUBLICATION.NO), 0).plus(1))
                .from(PUBLICATION)
                .where(PUBLICATION.STATEMENT_ID.eq(verdict.statementId()));
        return db.insertInto(PUBLICATION)
                .set(PUBLICATION.STATEMENT_ID, verdict.statementId())
                .set(PUBLICATION.VERDICT_ID, verdict.id())
                .set(PUBLICATION.FROZEN_PAGE_ID, frozen)
                .set(PUBLICATION.NO, next)
                .set(PUBLICATION.PUBLISHED_BY, current.get().id())
                .set(PUBLICATION.PUBLISHED_AT, at)
                .returningResult(PUBLICATION.ID)
                .fetchSingle()
                .value1();
    }

    private void correct(Verdict verdict, long publication, Instant at) {
        db.insertInto(CORRECTION)
                .set(CORRECTION.STATEMENT_ID, verdict.statementId())
                .set(CORRECTION.PUBLICATION_ID, publication)
                .set(CORRECTION.GRADE, Objects.requireNonNull(verdict.grade()).name())
                .set(
                        CORRECTION.PUBLIC_NOTE,
                        Objects.requireNonNull(verdict.text().publicNote()))
                .set(CORRECTION.LANGUAGE, verdict.language().tag())
                .set(CORRECTION.AT, at)
                .execute();
    }

    private void show(Statement statement, Verdict verdict, long publication, Instant at) {
        var number = db.select(STATEMENT.NUMBER)
                .from(STATEMENT)
                .where(STATEMENT.ID.eq(statement.id()))
                .fetchSingle(STATEMENT.NUMBER);
        db.insertInto(PUBLIC_PAGE)
                .set(PUBLIC_PAGE.STATEMENT_ID, statement.id())
                .set(PUBLIC_PAGE.NUMBER, number)
                .set(PUBLIC_PAGE.STATE, PublicPage.State.PUBLISHED.name())
                .set(PUBLIC_PAGE.LANGUAGE, verdict.language().tag())
                .set(PUBLIC_PAGE.SLUG, statement.slug())
                .set(PUBLIC_PAGE.PUBLICATION_ID, publication)
                .set(PUBLIC_PAGE.SPEAKER_ID, statement.speakerId())
                .set(PUBLIC_PAGE.RATING_ID, verdict.text().ratingId())
                .set(PUBLIC_PAGE.EXAMPLE, statement.demo())
                .set(PUBLIC_PAGE.FIRST_PUBLISHED, at)
                .set(PUBLIC_PAGE.CHANGED_AT, at)
                .onConflict(PUBLIC_PAGE.STATEMENT_ID)
                .doUpdate()
                .set(PUBLIC_PAGE.LANGUAGE, verdict.language().tag())
                .set(PUBLIC_PAGE.SLUG, statement.slug())
                .set(PUBLIC_PAGE.PUBLICATION_ID, publication)
                .set(PUBLIC_PAGE.SPEAKER_ID, statement.speakerId())
                .set(PUBLIC_PAGE.RATING_ID, verdict.text().ratingId())
                .set(PUBLIC_PAGE.CHANGED_AT, at)
                .execute();
    }

    /** Changes what a statement's address answers; absent rows are none: it was never public. */
    void setState(long statementId, PublicPage.State state, @Nullable Instant at) {
        db.update(PUBLIC_PAGE)
                .set(PUBLIC_PAGE.STATE, state.name())
                .set(PUBLIC_PAGE.CHANGED_AT, at)
                .where(PUBLIC_PAGE.STATEMENT_ID.eq(statementId))
                .execute();
    }
}
