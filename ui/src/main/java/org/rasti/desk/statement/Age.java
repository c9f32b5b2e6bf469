package org.rasti.desk.statement;

import java.time.Duration;
import java.time.Instant;
import org.rasti.statement.StatementFilter.Days;
import org.rasti.statement.StatementFilter.Times;

/** How long ago a statement came to the desk. Counted from the moment of looking, so that a kept view stays true. */
enum Age {
    DAY(1, true),
    WEEK(7, true),
    MONTH(30, true),
    OVER_WEEK(7, false),
    OVER_MONTH(30, false);

    private final int days;
    private final boolean younger;

    Age(int days, boolean younger) {
        this.days = days;
        this.younger = younger;
    }

    Times times(Instant now, Days said, Days due) {
        var border = now.minus(Duration.ofDays(days));
        return younger ? new Times(border, null, said, due) : new Times(null, border, said, due);
    }
}
