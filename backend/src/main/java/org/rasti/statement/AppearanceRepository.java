package org.rasti.statement;

import static org.rasti.jooq.Tables.APPEARANCE;
import static org.rasti.jooq.Tables.ARTICLE;
import static org.rasti.jooq.Tables.ARTICLE_REVISION;
import static org.rasti.jooq.Tables.SPEAKER_NAME;
import static org.rasti.jooq.Tables.STATEMENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.rasti.extraction.Form;
import org.rasti.jooq.tables.Outlet;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class AppearanceRepository {

    private static final Outlet PUBLISHER = Outlet.OUTLET.as("publisher");
    private static final Outlet AGENCY = Outlet.OUTLET.as("agency");
    /** The statement that it was recorded as: who says it there is who said that. */
    private static final org.rasti.jooq.tables.Statement ORIGIN = STATEMENT.as("origin");

    private static final Field<String> SPEAKER = DSL.coalesce(
                    DSL.field(DSL.select(SPEAKER_NAME.NAME)
                            .from(SPEAKER_NAME)
                            .where(SPEAKER_NAME.SPEAKER_ID.eq(ORIGIN.SPEAKER_ID))
                            .orderBy(SPEAKER_NAME.LANGUAGE.eq(ORIGIN.LANGUAGE).desc(), SPEAKER_NAME.MAIN.desc())
                            .limit(1)),
                    ORIGIN.PROPOSED_SPEAKER)
            .as("speaker");

    private final DSLContext db;
    private final JsonMapper json;
    private final Clock clock;

    AppearanceRepository(DSLContext db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    /** How a passage was put, and why it was suggested. */
    record Manner(
            @Nullable String mention,
            @Nullable String cue,
            Form form,
            @Nullable Why why) {

        /** A person marked it; they will say. */
        static final Manner MARKED = new Manner(null, null, Form.REPORTED, null);
    }

    long insert(long statementId, long revisionId, Anchor anchor, Manner manner, @Nullable Long by) {
        return db.insertInto(APPEARANCE)
                .set(APPEARANCE.STATEMENT_ID, statementId)
                .set(APPEARANCE.REVISION_ID, revisionId)
                .set(APPEARANCE.START_OFFSET, anchor.start())
                .set(APPEARANCE.END_OFFSET, anchor.end())
                .set(APPEARANCE.EXACT, anchor.exact())
                .set(APPEARANCE.PREFIX, anchor.prefix())
                .set(APPEARANCE.SUFFIX, anchor.suffix())
                .set(APPEARANCE.MENTION, manner.mention())
                .set(APPEARANCE.CUE, manner.cue())
                .set(APPEARANCE.FORM, manner.form().name())
                .set(APPEARANCE.WHY, manner.why() == null ? null : JSONB.valueOf(json.writeValueAsString(manner.why())))
                .set(APPEARANCE.CREATED_BY, by)
                .set(APPEARANCE.CREATED_AT, clock.instant())
                .returningResult(APPEARANCE.ID)
                .fetchSingle()
                .value1();
    }

    void insert(long statementId, Source source, String exact, @Nullable LocalDate saidOn, long by) {
        db.insertInto(APPEARANCE)
                .set(APPEARANCE.STATEMENT_ID, statementId)
                .set(APPEARANCE.SOURCE_KIND, source.kind().name())
                .set(APPEARANCE.SOURCE_TITLE, source.title())
                .set(APPEARANCE.SOURCE_URL, source.url())
                .set(APPEARANCE.TIME_CODE, source.timeCode())
                .set(APPEARANCE.EXACT, exact)
                .set(APPEARANCE.FORM, Form.DIRECT.name())
                .set(APPEARANCE.SAID_ON, saidOn)
                .set(APPEARANCE.CREATED_BY, by)
                .set(APPEARANCE.CREATED_AT, clock.instant())
                .execute();
    }

    /** The first day on which a statement is known to have been said or printed. */
    Optional<LocalDate> firstSaid(long statementId) {
        return db.select(DSL.min(DSL.coalesce(APPEARANCE.SAID_ON, ARTICLE.PUBLISHED_ON)))
                .from(APPEARANCE)
                .leftJoin(ARTICLE_REVISION)
                .on(ARTICLE_REVISION.ID.eq(APPEARANCE.REVISION_ID))
                .leftJoin(ARTICLE)
                .on(ARTICLE.ID.eq(ARTICLE_REVISION.ARTICLE_ID))
                .where(APPEARANCE.STATEMENT_ID.eq(statementId))
                .fetchOptional()
                .map(Record1::value1);
    }

    void rebound(long id, Anchor anchor) {
        db.update(APPEARANCE)
                .set(APPEARANCE.START_OFFSET, anchor.start())
                .set(APPEARANCE.END_OFFSET, anchor.end())
                .set(APPEARANCE.EXACT, anchor.exact())
                .set(APPEARANCE.PREFIX, anchor.prefix())
                .set(APPEARANCE.SUFFIX, anchor.suffix())
                .where(APPEARANCE.ID.eq(id))
                .execute();
    }

    /** Hands a statement's appearances to the one it is merged into, with those it had taken over itself. */
    void moveAll(long from, long to) {
        db.update(APPEARANCE)
                .set(APPEARANCE.STATEMENT_ID, to)
                .set(APPEARANCE.MERGED_FROM_ID, DSL.coalesce(APPEARANCE.MERGED_FROM_ID, DSL.val(from)))
                .where(APPEARANCE.STATEMENT_ID.eq(from))
                .execute();
    }

    /** Gives a statement back what a merge took: its own, and those of statements merged into it before. */
    void giveBack(long to) {
        db.update(APPEARANCE)
                .set(APPEARANCE.STATEMENT_ID, to)
                .where(APPEARANCE.MERGED_FROM_ID.in(mergedInto(to)))
                .execute();
        db.update(APPEARANCE)
                .set(APPEARANCE.STATEMENT_ID, to)
                .setNull(APPEARANCE.MERGED_FROM_ID)
                .where(APPEARANCE.MERGED_FROM_ID.eq(to))
                .execute();
    }

    /** The statements merged into one, directly or by way of others. */
    private Set<Long> mergedInto(long target) {
        var found = new HashSet<Long>();
        Set<Long> next = Set.of(target);
        while (!next.isEmpty()) {
            next = db.select(STATEMENT.ID)
                    .from(STATEMENT)
                    .where(STATEMENT.MERGED_INTO_ID.in(next))
                    .fetchSet(STATEMENT.ID);
            found.addAll(next);
        }
        return found;
    }

    Optional<Appearance> find(long id) {
        return list(APPEARANCE.ID.eq(id)).stream().findFirst();
    }

    List<Appearance> ofStatement(long statementId) {
        return list(APPEARANCE.STATEMENT_ID.eq(statementId));
    }

    /** The text that a passage stands in. */
    String text(long revisionId) {
        return db.select(ARTICLE_REVISION.TEXT)
                .from(ARTICLE_REVISION)
                .where(ARTICLE_REVISION.ID.eq(revisionId))
                .fetchSingle()
                .value1();
    }

    private List<Appearance> list(Condition condition) {
        return db.select(APPEARANCE.fields())
                .select(
                        ARTICLE.ID,
                        ARTICLE.HEADLINE,
                        ARTICLE.CANONICAL_URL,
                        ARTICLE.PUBLISHED_ON,
                        ARTICLE.LANGUAGE,
                        PUBLISHER.NAME,
                        AGENCY.NAME,
                        ORIGIN.SPEAKER_ID,
                        SPEAKER)
                .from(APPEARANCE)
                .join(ORIGIN)
                .on(ORIGIN.ID.eq(DSL.coalesce(APPEARANCE.MERGED_FROM_ID, APPEARANCE.STATEMENT_ID)))
                .leftJoin(ARTICLE_REVISION)
                .on(ARTICLE_REVISION.ID.eq(APPEARANCE.REVISION_ID))
                .leftJoin(ARTICLE)
                .on(ARTICLE.ID.eq(ARTICLE_REVISION.ARTICLE_ID))
                .leftJoin(PUBLISHER)
                .on(PUBLISHER.ID.eq(ARTICLE.OUTLET_ID))
                .leftJoin(AGENCY)
                .on(AGENCY.ID.eq(ARTICLE.RELAYED_FROM_ID))
                .where(condition)
                .orderBy(APPEARANCE.ID)
                .fetch(this::appearance);
    }

    private Appearance appearance(Record row) {
        return new Appearance(
                row.get(APPEARANCE.ID),
                row.get(APPEARANCE.STATEMENT_ID),
                row.get(APPEARANCE.REVISION_ID),
                anchor(row),
                source(row),
                row.get(APPEARANCE.EXACT),
                row.get(APPEARANCE.MENTION),
                row.get(APPEARANCE.CUE),
                Form.valueOf(row.get(APPEARANCE.FORM)),
                row.get(APPEARANCE.SAID_ON),
                why(row.get(APPEARANCE.WHY)),
                row.get(ARTICLE.ID),
                row.get(ARTICLE.HEADLINE),
                row.get(PUBLISHER.NAME),
                row.get(AGENCY.NAME),
                row.get(ARTICLE.CANONICAL_URL),
                row.get(ARTICLE.PUBLISHED_ON),
                row.get(ARTICLE.LANGUAGE),
                row.get(ORIGIN.SPEAKER_ID),
                row.get(SPEAKER),
                row.get(APPEARANCE.MERGED_FROM_ID));
    }

    private static @Nullable Anchor anchor(Record row) {
        return row.get(APPEARANCE.REVISION_ID) == null
                ? null
                : new Anchor(
                        row.get(APPEARANCE.START_OFFSET),
                        row.get(APPEARANCE.END_OFFSET),
                        row.get(APPEARANCE.EXACT),
                        row.get(APPEARANCE.PREFIX),
                        row.get(APPEARANCE.SUFFIX));
    }

    private static @Nullable Source source(Record row) {
        var kind = row.get(APPEARANCE.SOURCE_KIND);
        return kind == null
                ? null
                : new Source(
                        Source.Kind.valueOf(kind),
                        row.get(APPEARANCE.SOURCE_TITLE),
                        row.get(APPEARANCE.SOURCE_URL),
                        row.get(APPEARANCE.TIME_CODE));
    }

    @Nullable
    Why why(@Nullable JSONB stored) {
        return stored == null ? null : json.readValue(stored.data(), Why.class);
    }
}
