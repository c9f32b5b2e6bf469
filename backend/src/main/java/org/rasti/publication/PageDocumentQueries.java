package org.rasti.publication;

import static org.rasti.jooq.Tables.CORRECTION;
import static org.rasti.jooq.Tables.FROZEN_PAGE;
import static org.rasti.jooq.Tables.PUBLICATION;
import static org.rasti.jooq.Tables.PUBLIC_PAGE;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.rasti.search.IndexSource;
import org.rasti.search.SearchDocument;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import tools.jackson.databind.json.JsonMapper;

/** What the public can read today, as it was frozen: nothing else of the database is looked at. */
final class PageDocumentQueries implements IndexSource {

    static final String PAGE = "PAGE";

    private static final Condition READABLE =
            PUBLIC_PAGE.STATE.in(PublicPage.State.PUBLISHED.name(), PublicPage.State.RETRACTED.name());

    private final DSLContext db;
    private final JsonMapper json;

    private PageDocumentQueries(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Reads within the transactions of this database. */
    static PageDocumentQueries on(DataSource database, JsonMapper json) {
        return new PageDocumentQueries(
                DSL.using(new TransactionAwareDataSourceProxy(database), SQLDialect.POSTGRES), json);
    }

    @Override
    public String version() {
        return "public-1";
    }

    @Override
    public List<String> kinds() {
        return List.of(PAGE);
    }

    @Override
    public long count(String kind) {
        return db.fetchCount(PUBLIC_PAGE, READABLE);
    }

    @Override
    public List<Long> ids(String kind, long above, int limit) {
        return db.select(PUBLIC_PAGE.STATEMENT_ID)
                .from(PUBLIC_PAGE)
                .where(READABLE, PUBLIC_PAGE.STATEMENT_ID.gt(above))
                .orderBy(PUBLIC_PAGE.STATEMENT_ID)
                .limit(limit)
                .fetch(PUBLIC_PAGE.STATEMENT_ID);
    }

    @Override
    public List<SearchDocument> documents(String kind, Collection<Long> ids) {
        var corrected = DSL.field(DSL.exists(
                DSL.selectOne().from(CORRECTION).where(CORRECTION.STATEMENT_ID.eq(PUBLIC_PAGE.STATEMENT_ID))));
        return db.select(
                        FROZEN_PAGE.PAGE,
                        PUBLIC_PAGE.STATE,
                        PUBLIC_PAGE.SLUG,
                        PUBLIC_PAGE.FIRST_PUBLISHED,
                        PUBLIC_PAGE.CHANGED_AT,
                        corrected)
                .from(PUBLIC_PAGE)
                .join(PUBLICATION)
                .on(PUBLICATION.ID.eq(PUBLIC_PAGE.PUBLICATION_ID))
                .join(FROZEN_PAGE)
                .on(FROZEN_PAGE.ID.eq(PUBLICATION.FROZEN_PAGE_ID))
                .where(READABLE, PUBLIC_PAGE.STATEMENT_ID.in(ids))
                .fetch(row -> new PageDocument(
                                json.readValue(row.value1().data(), FrozenPage.class),
                                PublicPage.State.valueOf(row.value2()),
                                row.value3(),
                                row.value4(),
                                row.value5(),
                                row.value6())
                        .described());
    }

    @Override
    public Map<String, Set<Long>> affected(Map<String, Set<Long>> changed) {
        var pages = changed.get(PAGE);
        return pages == null ? Map.of() : Map.of(PAGE, pages);
    }
}
