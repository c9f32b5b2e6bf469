package org.rasti.search;

import static org.rasti.jooq.Tables.SEARCH_CHANGE;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * What changed in the database, as its triggers noted it. Everything is read as of one snapshot, so that what is read
 * next begins exactly where this ends, in whatever order transactions commit.
 */
final class ChangeQueries {

    private final DSLContext db;

    private ChangeQueries(DSLContext db) {
        this.db = db;
    }

    /** Reads within the transactions of this database. */
    static ChangeQueries on(DataSource database) {
        return new ChangeQueries(DSL.using(new TransactionAwareDataSourceProxy(database), SQLDialect.POSTGRES));
    }

    /**
     * Where the feed stands.
     *
     * @param database which database this is
     * @param snapshot what can be read now; on a replica that tells its running transactions apart from the rest only by
     *     their number, nothing beyond the oldest of them counts as read
     * @param horizon changes of transactions up to it may be gone
     * @param reindex the last request to build indexes anew; 0 if there was none
     */
    record State(String database, Snapshot snapshot, long horizon, long reindex) {

        /** Whether everything that changed since then is still on record. */
        boolean reachesBackTo(Snapshot last) {
            return last.oldest() > horizon && !last.isAheadOf(snapshot);
        }
    }

    State state() {
        var row = db.fetchSingle("""
                SELECT search_database(),
                    CASE WHEN pg_is_in_recovery()
                        THEN format('%s:%s:', pg_snapshot_xmin(s), pg_snapshot_xmin(s)) ELSE s::text END,
                    f.horizon::text::bigint, coalesce((SELECT max(id) FROM search_reindex), 0)
                FROM pg_current_snapshot() AS s, search_feed AS f
                """);
        return new State(
                row.get(0, String.class),
                new Snapshot(row.get(1, String.class)),
                row.get(2, long.class),
                row.get(3, long.class));
    }

    /** What became visible since: ids by kind. */
    Map<String, Set<Long>> since(Snapshot last) {
        var changed = new HashMap<String, Set<Long>>();
        db.selectDistinct(SEARCH_CHANGE.KIND, SEARCH_CHANGE.ENTITY_ID)
                .from(SEARCH_CHANGE)
                .where(
                        "xid >= pg_snapshot_xmin({0}::pg_snapshot) AND NOT pg_visible_in_snapshot(xid, {0}::pg_snapshot)",
                        DSL.inline(last.text()))
                .forEach(row -> changed.computeIfAbsent(row.value1(), kind -> new HashSet<>())
                        .add(row.value2()));
        return changed;
    }

    /** Throws away what is older; whoever has not read it by then builds anew. */
    int prune(Duration age) {
        return db.execute("""
                WITH gone AS (
                    DELETE FROM search_change WHERE at < now() - make_interval(secs => {0}) RETURNING xid)
                UPDATE search_feed SET horizon = greatest(horizon, (SELECT max(xid) FROM gone))
                WHERE EXISTS (SELECT 1 FROM gone)
                """, DSL.inline(age.toSeconds()));
    }
}
