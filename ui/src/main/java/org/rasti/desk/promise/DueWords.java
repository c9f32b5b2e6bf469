package org.rasti.desk.promise;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.rasti.desk.common.Words;

/** How far off the day of a promise is, in words. */
public final class DueWords {

    private DueWords() {}

    /** Such as: due in 3 days, due today, overdue by 12 days. */
    public static String of(LocalDate due, LocalDate today) {
        var days = ChronoUnit.DAYS.between(today, due);
        if (days == 0) {
            return Words.get("promise.due.today");
        }
        return days > 0 ? Words.get("promise.due.ahead", days) : Words.get("promise.overdue", -days);
    }
}
