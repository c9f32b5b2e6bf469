package org.rasti.insight;

import java.time.LocalDate;

/** The days that are looked at, both included. */
public record TimeSpan(LocalDate from, LocalDate until) {

    public TimeSpan {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(from + " is after " + until);
        }
    }
}
