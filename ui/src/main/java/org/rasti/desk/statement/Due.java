package org.rasti.desk.statement;

import java.time.LocalDate;
import org.rasti.statement.StatementFilter.Days;

/** By when a statement is due. Counted from the day of looking, so that a kept view stays true. */
enum Due {
    OVERDUE,
    WEEK,
    MONTH,
    LATER;

    private static final int DAYS_OF_A_WEEK = 7;
    private static final int DAYS_OF_A_MONTH = 30;

    Days days(LocalDate today) {
        return switch (this) {
            case OVERDUE -> new Days(null, today.minusDays(1));
            case WEEK -> new Days(today, today.plusDays(DAYS_OF_A_WEEK));
            case MONTH -> new Days(today, today.plusDays(DAYS_OF_A_MONTH));
            case LATER -> new Days(today.plusDays(DAYS_OF_A_MONTH + 1), null);
        };
    }
}
