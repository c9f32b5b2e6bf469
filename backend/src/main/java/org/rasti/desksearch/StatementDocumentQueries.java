package org.rasti.desksearch;

import static org.rasti.jooq.Tables.ACCOUNT;
import static org.rasti.jooq.Tables.APPEARANCE;
import static org.rasti.jooq.Tables.ARTICLE;
import static org.rasti.jooq.Tables.ARTICLE_REVISION;
import static org.rasti.jooq.Tables.RATING;
import static org.rasti.jooq.Tables.RATING_NAME;
import static org.rasti.jooq.Tables.STATEMENT;
import static org.rasti.jooq.Tables.STATEMENT_TOPIC;
import static org.rasti.jooq.Tables.TOPIC;
import static org.rasti.jooq.Tables.TOPIC_NAME;
import static org.rasti.jooq.Tables.VERDICT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.rasti.desksearch.SpeakerNameQueries.Named;
import org.rasti.jooq.tables.Outlet;
import org.rasti.search.Analyzers;
import org.rasti.search.DocumentDraft;
import org.rasti.search.Facet;
import org.rasti.search.SearchDocument;
import org.rasti.search.SearchDocument.Role;
import org.rasti.text.Language;
import org.rasti.workflow.VerdictStatus;

/** Statements in whatever state, with who said them, where and when, and what became of them. */
final class StatementDocumentQueries implements Described {

    private static final Outlet PUBLISHER = Outlet.OUTLET.as("publisher");
    private static final Outlet AGENCY = Outlet.OUTLET.as("agency");

    private final DSLContext db;
    private final SpeakerNameQueries names;

    StatementDocumentQueries(DSLContext db) {
        this.db = db;
        this.names = new SpeakerNameQueries(db);
    }

    @Override
    public String kind() {
        return DeskIndex.STATEMENT;
    }

    @Override
    public long count() {
        return db.fetchCount(STATEMENT);
    }

    @Override
    public List<Long> ids(long above, int limit) {
        return db.select(STATEMENT.ID)
                .from(STATEMENT)
                .where(STATEMENT.ID.gt(above))
                .orderBy(STATEMENT.ID)
                .limit(limit)
                .fetch(STATEMENT.ID);
    }

    @Override
    public List<SearchDocument> documents(Collection<Long> ids) {
        var statements = db.select(STATEMENT.fields())
                .select(ACCOUNT.DISPLAY_NAME)
                .from(STATEMENT)
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(STATEMENT.ASSIGNEE_ID))
                .where(STATEMENT.ID.in(ids))
                .fetch();
        var speakers = new HashSet<>(statements.getValues(STATEMENT.SPEAKER_ID));
        speakers.remove(null);
        var around = new Around(appearances(ids), topics(ids), ratings(ids), names.of(speakers));
        return statements.map(row -> document(row, around));
    }

    /** What belongs to statements, by their ids; speakers by their own. */
    private record Around(
            Map<Long, ? extends Result<? extends Record>> appearances,
            Map<Long, List<Called>> topics,
            Map<Long, List<Called>> ratings,
            Map<Long, Named> speakers) {}

    /** A value with its names. */
    private record Called(String code, Map<String, String> names) {}

    private Map<Long, ? extends Result<? extends Record>> appearances(Collection<Long> ids) {
        return db.select(
                        APPEARANCE.STATEMENT_ID,
                        APPEARANCE.EXACT,
                        APPEARANCE.SAID_ON,
                        APPEARANCE.SOURCE_TITLE,
                        ARTICLE.ID,
                        ARTICLE.LANGUAGE,
                        ARTICLE.PUBLISHED_ON,
                        PUBLISHER.NAME,
                        AGENCY.NAME)
                .from(APPEARANCE)
                .leftJoin(ARTICLE_REVISION)
                .on(ARTICLE_REVISION.ID.eq(APPEARANCE.REVISION_ID))
                .leftJoin(ARTICLE)
                .on(ARTICLE.ID.eq(ARTICLE_REVISION.ARTICLE_ID))
                .leftJoin(PUBLISHER)
                .on(PUBLISHER.ID.eq(ARTICLE.OUTLET_ID))
                .leftJoin(AGENCY)
                .on(AGENCY.ID.eq(ARTICLE.RELAYED_FROM_ID))
                .where(APPEARANCE.STATEMENT_ID.in(ids))
                .orderBy(APPEARANCE.ID)
                .fetchGroups(APPEARANCE.STATEMENT_ID);
    }

    private Map<Long, List<Called>> topics(Collection<Long> ids) {
        var names = DSL.multiset(DSL.select(TOPIC_NAME.LANGUAGE, TOPIC_NAME.NAME)
                        .from(TOPIC_NAME)
                        .where(TOPIC_NAME.TOPIC_ID.eq(TOPIC.ID)))
                .convertFrom(rows -> rows.intoMap(TOPIC_NAME.LANGUAGE, TOPIC_NAME.NAME));
        return db.select(STATEMENT_TOPIC.STATEMENT_ID, TOPIC.CODE, names)
                .from(STATEMENT_TOPIC)
                .join(TOPIC)
                .on(TOPIC.ID.eq(STATEMENT_TOPIC.TOPIC_ID))
                .where(STATEMENT_TOPIC.STATEMENT_ID.in(ids))
                .fetchGroups(row -> row.value1(), row -> new Called(row.value2(), row.value3()));
    }

    /** Of each statement the rating that stands, or where none does, the latest one under way. */
    private Map<Long, List<Called>> ratings(Collection<Long> ids) {
        var names = DSL.multiset(DSL.select(RATING_NAME.LANGUAGE, RATING_NAME.NAME)
                        .from(RATING_NAME)
                        .where(RATING_NAME.RATING_ID.eq(RATING.ID)))
                .convertFrom(rows -> rows.intoMap(RATING_NAME.LANGUAGE, RATING_NAME.NAME));
        return db.select(VERDICT.STATEMENT_ID, RATING.CODE, names)
                .distinctOn(VERDICT.STATEMENT_ID)
                .from(VERDICT)
                .join(RATING)
                .on(RATING.ID.eq(VERDICT.RATING_ID))
                .where(VERDICT.STATEMENT_ID.in(ids), VERDICT.STATUS.ne(VerdictStatus.DISCARDED.name()))
                .orderBy(
                        VERDICT.STATEMENT_ID,
                        VERDICT.STATUS.eq(VerdictStatus.PUBLISHED.name()).desc(),
                        VERDICT.NO.desc())
                .fetchGroups(row -> row.value1(), row -> new Called(row.value2(), row.value3()));
    }

    private SearchDocument document(Record row, Around around) {
        long id = row.get(STATEMENT.ID);
        var language = Language.of(row.get(STATEMENT.LANGUAGE));
        var draft = new DocumentDraft(DeskIndex.STATEMENT, id, language)
                .text(Role.TITLE, row.get(STATEMENT.WORDING))
                .text(Role.NAME, Analyzers.OTHER, row.get(STATEMENT.CODE))
                .foreign(Role.NAME, row.get(STATEMENT.SPEAKER_ROLE))
                .foreign(Role.NAME, row.get(STATEMENT.SPEAKER_BODY))
                .value(Facet.CLAIM, row.get(STATEMENT.KIND))
                .value(Facet.STATE, row.get(STATEMENT.STATUS))
                .value(Facet.LANGUAGE, language.tag());
        addFacts(draft, row);
        addSpeaker(draft, row, around);
        addAppearances(draft, around.appearances().get(id));
        for (var topic : around.topics().getOrDefault(id, List.of())) {
            draft.value(Facet.TOPIC, topic.code(), topic.names(), List.of());
            topic.names().forEach((in, name) -> draft.text(Role.NAME, Language.of(in), name));
        }
        for (var rating : around.ratings().getOrDefault(id, List.of())) {
            draft.value(Facet.RATING, rating.code(), rating.names(), List.of())
                    .fact("rating", rating.code())
                    .facts("rating", rating.names());
        }
        return draft.dated(row.get(STATEMENT.CREATED_AT));
    }

    private static void addFacts(DocumentDraft draft, Record row) {
        draft.fact("code", row.get(STATEMENT.CODE))
                .fact("state", row.get(STATEMENT.STATUS))
                .fact("claim", row.get(STATEMENT.KIND))
                .fact("role", row.get(STATEMENT.SPEAKER_ROLE))
                .fact("body", row.get(STATEMENT.SPEAKER_BODY))
                .fact("speakerId", row.get(STATEMENT.SPEAKER_ID))
                .fact("assigneeId", row.get(STATEMENT.ASSIGNEE_ID))
                .fact("assignee", row.get(ACCOUNT.DISPLAY_NAME))
                .fact("mergedInto", row.get(STATEMENT.MERGED_INTO_ID))
                .fact("demo", row.get(STATEMENT.DEMO))
                .fact("updatedAt", row.get(STATEMENT.UPDATED_AT))
                .foreign(Role.NAME, row.get(ACCOUNT.DISPLAY_NAME));
    }

    private static void addSpeaker(DocumentDraft draft, Record row, Around around) {
        var proposed = row.get(STATEMENT.PROPOSED_SPEAKER);
        var named = around.speakers().get(Objects.requireNonNullElse(row.get(STATEMENT.SPEAKER_ID), 0L));
        if (named != null) {
            named.describe(draft);
            draft.fact("speaker", named.main());
        } else if (proposed != null) {
            draft.text(Role.NAME, proposed)
                    .value(Facet.SPEAKER, proposed, Map.of(), List.of(proposed))
                    .fact("speaker", proposed);
        }
    }

    private static void addAppearances(DocumentDraft draft, @Nullable Result<? extends Record> appearances) {
        if (appearances == null) {
            return;
        }
        Set<String> outlets = new HashSet<>();
        for (var row : appearances) {
            var language = row.get(ARTICLE.LANGUAGE);
            if (language == null) {
                draft.text(Role.TEXT, row.get(APPEARANCE.EXACT));
            } else {
                draft.text(Role.TEXT, Language.of(language), row.get(APPEARANCE.EXACT));
            }
            draft.foreign(Role.NAME, row.get(APPEARANCE.SOURCE_TITLE)).day(day(row));
            outlets.add(row.get(PUBLISHER.NAME));
            outlets.add(row.get(AGENCY.NAME));
        }
        outlets.remove(null);
        for (var outlet : outlets) {
            draft.value(Facet.OUTLET, outlet, Map.of(), List.of(outlet)).foreign(Role.NAME, outlet);
        }
        draft.fact("outlet", appearances.getFirst().get(PUBLISHER.NAME))
                .fact("articleId", appearances.getFirst().get(ARTICLE.ID))
                .fact("appearances", appearances.size());
    }

    private static @Nullable LocalDate day(Record row) {
        var said = row.get(APPEARANCE.SAID_ON);
        return said == null ? row.get(ARTICLE.PUBLISHED_ON) : said;
    }
}
