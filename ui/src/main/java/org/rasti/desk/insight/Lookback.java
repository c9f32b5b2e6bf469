package org.rasti.desk.insight;

import java.time.LocalDate;
import org.rasti.insight.TimeSpan;

/** How far back one looks. Counted from the day of looking, so that a kept address stays true. */
enum Lookback {
    MONTH(30),
    QUARTER(91),
    YEAR(365),
    ALL(36500);

    private final int days;

    Lookback(int days) {
        this.days = days;
    }

    TimeSpan until(LocalDate today) {
        return new TimeSpan(today.minusDays(days - 1L), today);
    }

    /** As it stands in an address; a quarter where nothing sensible does. */
    static Lookback of(String written) {
        for (var lookback : values()) {
            if (lookback.name().equals(written)) {
                return lookback;
            }
        }
        return QUARTER;
    }
}
