package org.rasti.feed;

import java.time.Duration;

/** When to ask again. */
final class Pace {

    /** A feed that failed so often in a row is switched off. */
    static final int MOST_FAILURES = 10;

    /** An article that could not be had so often is given up. */
    static final int MOST_ATTEMPTS = 5;

    static final Duration BASE = Duration.ofMinutes(15);

    /** While articles wait that one run was not to fetch. */
    static final Duration MORE_WAITS = Duration.ofMinutes(1);

    private static final Duration QUIETEST = Duration.ofHours(2);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration FIRST_RETRY = Duration.ofMinutes(30);
    private static final int QUIET_RUNS_A_STEP = 4;
    private static final int MOST_DOUBLINGS = 10;

    private Pace() {}

    /** A feed in which nothing new was found for a while is asked less often. */
    static Duration afterSuccess(int quietRuns) {
        return shorter(doubled(BASE, quietRuns / QUIET_RUNS_A_STEP), QUIETEST);
    }

    static Duration afterFailure(int failures) {
        return shorter(doubled(BASE, failures), DAY);
    }

    /** Half an hour, two hours, eight, and so on: most pages that are missing come within the day or never. */
    static Duration afterAttempt(int attempts) {
        return doubled(FIRST_RETRY, 2 * (attempts - 1));
    }

    private static Duration doubled(Duration duration, int times) {
        return duration.multipliedBy(1L << Math.min(times, MOST_DOUBLINGS));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
