package org.rasti.statement;

import java.util.function.Consumer;
import org.rasti.account.ForStaff;
import org.springframework.stereotype.Service;

/** A whole list of statements, to be taken elsewhere. */
@Service
public class StatementExport {

    /** More than a spreadsheet is read for; whoever wants more narrows the list. */
    public static final int MOST = 50_000;

    private static final int PAGE = 500;

    private final StatementListQueries statements;

    StatementExport(StatementListQueries statements) {
        this.statements = statements;
    }

    /**
     * Hands on every statement of a list, one after the other. Each page is read in a transaction of its own: a slow
     * reader holds no connection meanwhile.
     *
     * @return whether that was all; false where the list is longer than {@link #MOST}
     */
    @ForStaff
    public boolean each(StatementFilter filter, StatementOrder order, Consumer<StatementLine> reader) {
        return each(filter, order, MOST, reader);
    }

    boolean each(StatementFilter filter, StatementOrder order, int most, Consumer<StatementLine> reader) {
        StatementLine last = null;
        for (int left = most; left > 0; left -= PAGE) {
            var page = statements.page(filter, order, last, 0, Math.min(PAGE, left));
            page.forEach(reader);
            if (page.size() < Math.min(PAGE, left)) {
                return true;
            }
            last = page.getLast();
        }
        return statements.page(filter, order, last, 0, 1).isEmpty();
    }
}
