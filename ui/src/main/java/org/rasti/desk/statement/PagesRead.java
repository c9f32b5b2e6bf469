package org.rasti.desk.statement;

import java.util.List;
import java.util.TreeMap;
import org.rasti.statement.StatementFilter;
import org.rasti.statement.StatementLine;
import org.rasti.statement.StatementListQueries;
import org.rasti.statement.StatementOrder;

/**
 * A list, read page by page: each begins after the last row known before it, so that one far down costs no more than the
 * first. Only a leap over pages that nobody read is counted out.
 */
final class PagesRead {

    private final StatementListQueries statements;
    private final StatementFilter filter;
    private final StatementOrder order;
    private final TreeMap<Integer, StatementLine> lastBefore = new TreeMap<>();

    PagesRead(StatementListQueries statements, StatementFilter filter, StatementOrder order) {
        this.statements = statements;
        this.filter = filter;
        this.order = order;
    }

    List<StatementLine> page(int offset, int limit) {
        var known = lastBefore.floorEntry(offset);
        var page = known == null
                ? statements.page(filter, order, null, offset, limit)
                : statements.page(filter, order, known.getValue(), offset - known.getKey(), limit);
        if (!page.isEmpty()) {
            lastBefore.put(offset + page.size(), page.getLast());
        }
        return page;
    }
}
