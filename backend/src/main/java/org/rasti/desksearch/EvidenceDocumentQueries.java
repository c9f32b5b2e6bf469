package org.rasti.desksearch;

import static org.rasti.jooq.Tables.EVIDENCE;
import static org.rasti.jooq.Tables.STATEMENT;

import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.rasti.search.DocumentDraft;
import org.rasti.search.Facet;
import org.rasti.search.SearchDocument;
import org.rasti.search.SearchDocument.Role;
import org.rasti.text.Language;

/** Sources that stand with a statement, not those taken away. */
final class EvidenceDocumentQueries implements Described {

    private final DSLContext db;

    EvidenceDocumentQueries(DSLContext db) {
        this.db = db;
    }

    @Override
    public String kind() {
        return DeskIndex.EVIDENCE;
    }

    @Override
    public long count() {
        return db.fetchCount(EVIDENCE, EVIDENCE.REMOVED_AT.isNull());
    }

    @Override
    public List<Long> ids(long above, int limit) {
        return db.select(EVIDENCE.ID)
                .from(EVIDENCE)
                .where(EVIDENCE.ID.gt(above), EVIDENCE.REMOVED_AT.isNull())
                .orderBy(EVIDENCE.ID)
                .limit(limit)
                .fetch(EVIDENCE.ID);
    }

    @Override
    public List<SearchDocument> documents(Collection<Long> ids) {
        return db.select(EVIDENCE.fields())
                .select(STATEMENT.CODE, STATEMENT.LANGUAGE)
                .from(EVIDENCE)
                .join(STATEMENT)
                .on(STATEMENT.ID.eq(EVIDENCE.STATEMENT_ID))
                .where(EVIDENCE.ID.in(ids), EVIDENCE.REMOVED_AT.isNull())
                .fetch(EvidenceDocumentQueries::document);
    }

    private static SearchDocument document(Record row) {
        var language = Language.of(row.get(STATEMENT.LANGUAGE));
        return new DocumentDraft(DeskIndex.EVIDENCE, row.get(EVIDENCE.ID), language)
                .foreign(Role.TITLE, row.get(EVIDENCE.TITLE))
                .foreign(Role.NAME, row.get(EVIDENCE.PUBLISHER))
                .foreign(Role.TEXT, row.get(EVIDENCE.EXCERPT))
                .foreign(Role.TEXT, row.get(EVIDENCE.NOTE))
                .value(Facet.LANGUAGE, language.tag())
                .day(row.get(EVIDENCE.PUBLISHED_ON))
                .fact("statementId", row.get(EVIDENCE.STATEMENT_ID))
                .fact("code", row.get(STATEMENT.CODE))
                .fact("url", row.get(EVIDENCE.URL))
                .fact("publisher", row.get(EVIDENCE.PUBLISHER))
                .fact("stance", row.get(EVIDENCE.STANCE))
                .dated(row.get(EVIDENCE.CREATED_AT));
    }
}
