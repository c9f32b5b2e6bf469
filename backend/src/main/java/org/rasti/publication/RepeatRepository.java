package org.rasti.publication;

import static org.rasti.jooq.Tables.APPEARANCE;
import static org.rasti.jooq.Tables.FROZEN_PAGE;
import static org.rasti.jooq.Tables.PUBLICATION;
import static org.rasti.jooq.Tables.PUBLIC_PAGE;
import static org.rasti.jooq.Tables.PUBLIC_REPEAT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class RepeatRepository {

    private static final Condition STANDING = PUBLIC_REPEAT.REMOVED_AT.isNull();

    private final DSLContext db;
    private final JsonMapper json;

    RepeatRepository(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** A repetition that waits: the appearance, and the published statement it belongs to. */
    record Waiting(long appearanceId, long statementId) {}

    /** Appearances that came to a published statement after its page was approved, the newest first. */
    List<Waiting> waiting(int limit) {
        return waiting(DSL.noCondition(), limit);
    }

    Optional<Waiting> waiting(Long appearanceId) {
        return waiting(APPEARANCE.ID.eq(appearanceId), 1).stream().findFirst();
    }

    private List<Waiting> waiting(Condition condition, int limit) {
        var onPage = DSL.condition(
                "{0} -> 'appearances' @> jsonb_build_array(jsonb_build_object('id', {1}))",
                FROZEN_PAGE.PAGE, APPEARANCE.ID);
        var shown = DSL.exists(
                DSL.selectOne().from(PUBLIC_REPEAT).where(PUBLIC_REPEAT.APPEARANCE_ID.eq(APPEARANCE.ID), STANDING));
        return db.select(APPEARANCE.ID, APPEARANCE.STATEMENT_ID)
                .from(APPEARANCE)
                .join(PUBLIC_PAGE)
                .on(PUBLIC_PAGE.STATEMENT_ID.eq(APPEARANCE.STATEMENT_ID))
                .join(PUBLICATION)
                .on(PUBLICATION.ID.eq(PUBLIC_PAGE.PUBLICATION_ID))
                .join(FROZEN_PAGE)
                .on(FROZEN_PAGE.ID.eq(PUBLICATION.FROZEN_PAGE_ID))
                .where(
                        PUBLIC_PAGE.STATE.eq(PublicPage.State.PUBLISHED.name()),
                        APPEARANCE.MERGED_FROM_ID.isNotNull(),
                        DSL.not(onPage),
                        DSL.not(shown),
                        condition)
                .orderBy(APPEARANCE.ID.desc())
                .limit(limit)
                .fetch(row -> new Waiting(row.value1(), row.value2()));
    }

    long insert(long statementId, long appearanceId, FrozenPage.Appearance shown, long by, Instant at) {
        return db.insertInto(PUBLIC_REPEAT)
                .set(PUBLIC_REPEAT.STATEMENT_ID, statementId)
                .set(PUBLIC_REPEAT.APPEARANCE_ID, appearanceId)
                .set(PUBLIC_REPEAT.SHOWN, JSONB.valueOf(json.writeValueAsString(shown)))
                .set(PUBLIC_REPEAT.SHOWN_BY, by)
                .set(PUBLIC_REPEAT.SHOWN_AT, at)
                .returningResult(PUBLIC_REPEAT.ID)
                .fetchSingle()
                .value1();
    }

    /** The statement whose page shows an appearance beside what was frozen; empty where none does. */
    Optional<Long> showing(long appearanceId) {
        return db.select(PUBLIC_REPEAT.STATEMENT_ID)
                .from(PUBLIC_REPEAT)
                .where(PUBLIC_REPEAT.APPEARANCE_ID.eq(appearanceId), STANDING)
                .fetchOptional(PUBLIC_REPEAT.STATEMENT_ID);
    }

    void remove(long appearanceId, @Nullable String note, @Nullable Long by, Instant at) {
        db.update(PUBLIC_REPEAT)
                .set(PUBLIC_REPEAT.REMOVED_AT, at)
                .set(PUBLIC_REPEAT.REMOVED_BY, by)
                .set(PUBLIC_REPEAT.REMOVAL_NOTE, note)
                .where(PUBLIC_REPEAT.APPEARANCE_ID.eq(appearanceId), STANDING)
                .execute();
    }

    /** Appearances that went back to a statement while the page of another still tells of them. */
    List<Waiting> strayed(long statementId) {
        return db.select(PUBLIC_REPEAT.APPEARANCE_ID, PUBLIC_REPEAT.STATEMENT_ID)
                .from(PUBLIC_REPEAT)
                .join(APPEARANCE)
                .on(APPEARANCE.ID.eq(PUBLIC_REPEAT.APPEARANCE_ID))
                .where(
                        STANDING,
                        APPEARANCE.STATEMENT_ID.eq(statementId),
                        APPEARANCE.STATEMENT_ID.ne(PUBLIC_REPEAT.STATEMENT_ID))
                .fetch(row -> new Waiting(row.value1(), row.value2()));
    }

    /**
     * What a page tells of repetitions, in the order it was shown. What a later version froze among its appearances is
     * not told twice.
     */
    List<PublicPage.Repeat> of(long statementId, FrozenPage page) {
        return db
                .selectFrom(PUBLIC_REPEAT)
                .where(PUBLIC_REPEAT.STATEMENT_ID.eq(statementId))
                .orderBy(PUBLIC_REPEAT.ID)
                .fetch(this::repeat)
                .stream()
                .filter(repeat -> repeat.removal() != null || !isOn(page, repeat))
                .toList();
    }

    private static boolean isOn(FrozenPage page, PublicPage.Repeat repeat) {
        var id = repeat.appearance().id();
        return id != null && page.appearances().stream().anyMatch(frozen -> id.equals(frozen.id()));
    }

    private PublicPage.Repeat repeat(Record row) {
        var removedAt = row.get(PUBLIC_REPEAT.REMOVED_AT);
        return new PublicPage.Repeat(
                json.readValue(row.get(PUBLIC_REPEAT.SHOWN).data(), FrozenPage.Appearance.class),
                row.get(PUBLIC_REPEAT.SHOWN_AT),
                removedAt == null ? null : new PublicPage.Removal(row.get(PUBLIC_REPEAT.REMOVAL_NOTE), removedAt));
    }

    void touch(long statementId, Instant at) {
        db.update(PUBLIC_PAGE)
                .set(PUBLIC_PAGE.CHANGED_AT, at)
                .where(PUBLIC_PAGE.STATEMENT_ID.eq(statementId))
                .execute();
    }
}
