package org.rasti.desksearch;

import static org.rasti.jooq.Tables.ARTICLE;
import static org.rasti.jooq.Tables.ARTICLE_REVISION;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.rasti.jooq.tables.Outlet;
import org.rasti.search.DocumentDraft;
import org.rasti.search.Facet;
import org.rasti.search.SearchDocument;
import org.rasti.search.SearchDocument.Role;
import org.rasti.text.Language;

/** Articles in their newest text. */
final class ArticleDocumentQueries implements Described {

    private static final Outlet PUBLISHER = Outlet.OUTLET.as("publisher");
    private static final Outlet AGENCY = Outlet.OUTLET.as("agency");

    private final DSLContext db;

    ArticleDocumentQueries(DSLContext db) {
        this.db = db;
    }

    @Override
    public String kind() {
        return DeskIndex.ARTICLE;
    }

    @Override
    public long count() {
        return db.fetchCount(ARTICLE);
    }

    @Override
    public List<Long> ids(long above, int limit) {
        return db.select(ARTICLE.ID)
                .from(ARTICLE)
                .where(ARTICLE.ID.gt(above))
                .orderBy(ARTICLE.ID)
                .limit(limit)
                .fetch(ARTICLE.ID);
    }

    @Override
    public List<SearchDocument> documents(Collection<Long> ids) {
        return db.select(
                        ARTICLE.ID,
                        ARTICLE.HEADLINE,
                        ARTICLE.LANGUAGE,
                        ARTICLE.CANONICAL_URL,
                        ARTICLE.PUBLISHED_ON,
                        ARTICLE.CREATED_AT,
                        ARTICLE_REVISION.TEXT,
                        PUBLISHER.NAME,
                        AGENCY.NAME)
                .distinctOn(ARTICLE.ID)
                .from(ARTICLE)
                .leftJoin(ARTICLE_REVISION)
                .on(ARTICLE_REVISION.ARTICLE_ID.eq(ARTICLE.ID))
                .leftJoin(PUBLISHER)
                .on(PUBLISHER.ID.eq(ARTICLE.OUTLET_ID))
                .leftJoin(AGENCY)
                .on(AGENCY.ID.eq(ARTICLE.RELAYED_FROM_ID))
                .where(ARTICLE.ID.in(ids))
                .orderBy(ARTICLE.ID, ARTICLE_REVISION.NO.desc().nullsLast())
                .fetch(ArticleDocumentQueries::document);
    }

    private static SearchDocument document(Record row) {
        var language = Language.of(row.get(ARTICLE.LANGUAGE));
        var draft = new DocumentDraft(DeskIndex.ARTICLE, row.get(ARTICLE.ID), language)
                .text(Role.TITLE, row.get(ARTICLE.HEADLINE))
                .text(Role.TEXT, row.get(ARTICLE_REVISION.TEXT))
                .value(Facet.LANGUAGE, language.tag())
                .day(row.get(ARTICLE.PUBLISHED_ON))
                .fact("outlet", row.get(PUBLISHER.NAME))
                .fact("url", row.get(ARTICLE.CANONICAL_URL))
                .fact("publishedOn", row.get(ARTICLE.PUBLISHED_ON));
        addOutlet(draft, row.get(PUBLISHER.NAME));
        addOutlet(draft, row.get(AGENCY.NAME));
        return draft.dated(row.get(ARTICLE.CREATED_AT));
    }

    private static void addOutlet(DocumentDraft draft, @Nullable String outlet) {
        if (outlet != null) {
            draft.foreign(Role.NAME, outlet).value(Facet.OUTLET, outlet, Map.of(), List.of(outlet));
        }
    }
}
