package org.rasti.search;

import static org.rasti.jooq.Tables.SEARCH_PROGRESS;
import static org.rasti.jooq.Tables.SEARCH_REINDEX;

import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Requests to build indexes anew, and how far each node is with them. */
final class ReindexRepository {

    private final DSLContext db;

    private ReindexRepository(DSLContext db) {
        this.db = db;
    }

    /** Reads and writes within the transactions of this database. */
    static ReindexRepository on(DataSource database) {
        return new ReindexRepository(DSL.using(new TransactionAwareDataSourceProxy(database), SQLDialect.POSTGRES));
    }

    /** How far a node is with one of its indexes. */
    record Report(String index, long reindex, boolean ready, long done, long total) {}

    /** Asks every node, and hands back the number of the request. */
    long request(Instant at) {
        return db.insertInto(SEARCH_REINDEX)
                .set(SEARCH_REINDEX.REQUESTED_AT, at)
                .returningResult(SEARCH_REINDEX.ID)
                .fetchSingle()
                .value1();
    }

    void report(String node, Report report, Instant at) {
        db.insertInto(SEARCH_PROGRESS)
                .set(SEARCH_PROGRESS.NODE, node)
                .set(SEARCH_PROGRESS.INDEX_NAME, report.index())
                .set(SEARCH_PROGRESS.REINDEX_ID, report.reindex())
                .set(SEARCH_PROGRESS.STATE, report.ready() ? "READY" : "BUILDING")
                .set(SEARCH_PROGRESS.DONE, report.done())
                .set(SEARCH_PROGRESS.TOTAL, report.total())
                .set(SEARCH_PROGRESS.UPDATED_AT, at)
                .onConflict(SEARCH_PROGRESS.NODE, SEARCH_PROGRESS.INDEX_NAME)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    List<Report> reports(String node) {
        return db.selectFrom(SEARCH_PROGRESS)
                .where(SEARCH_PROGRESS.NODE.eq(node))
                .fetch(row -> new Report(
                        row.getIndexName(),
                        row.getReindexId(),
                        row.getState().equals("READY"),
                        row.getDone(),
                        row.getTotal()));
    }
}
