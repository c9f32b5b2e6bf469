package org.rasti.statement;

import static org.rasti.jooq.Tables.STATEMENT;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.rasti.account.ForStaff;
import org.rasti.workflow.StatementStatus;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Long lists of statements, read and counted without going through all of them. */
@Repository
@Transactional(readOnly = true)
public class StatementListQueries {

    private final DSLContext db;

    StatementListQueries(DSLContext db) {
        this.db = db;
    }

    /**
     * The statements that come after one that is known.
     *
     * @param after none begins at the first
     * @param skip how many to leave out from there
     * @param limit how many at most
     */
    @ForStaff
    public List<StatementLine> page(
            StatementFilter filter, StatementOrder order, @Nullable StatementLine after, int skip, int limit) {
        var wanted = FilterQueries.of(filter);
        return StatementQueries.select(db)
                .where(after == null ? wanted : wanted.and(OrderQueries.after(order, after)))
                .orderBy(OrderQueries.by(order))
                .offset(skip)
                .limit(limit)
                .fetch(StatementQueries::line);
    }

    /** How many there are; one more than {@code most} where there are more than that. */
    @ForStaff
    public int countUpTo(int most, StatementFilter filter) {
        return db.fetchCount(
                DSL.selectOne().from(STATEMENT).where(FilterQueries.of(filter)).limit(most + 1));
    }

    /** How many stand in each state; one more than {@code most} where there are more than that. */
    @ForStaff
    public Map<StatementStatus, Integer> countsUpTo(int most) {
        var counts = new EnumMap<StatementStatus, Integer>(StatementStatus.class);
        Arrays.stream(StatementStatus.values())
                .forEach(status -> counts.put(status, countUpTo(most, StatementFilter.of(status))));
        return counts;
    }
}
