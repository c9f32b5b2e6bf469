package org.rasti.languagemodel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Leaves a service alone for a while after several failures in a row. Once that while is over it is tried again, and a
 * further failure is enough for the next one. Safe to share between threads.
 */
final class Breaker {

    static final int FAILURES = 3;
    static final Duration REST = Duration.ofMinutes(1);

    private final Clock clock;
    private int failures;
    private Instant restsUntil = Instant.MIN;

    Breaker(Clock clock) {
        this.clock = clock;
    }

    /** Whether the service is to be left alone now. */
    synchronized boolean rests() {
        return clock.instant().isBefore(restsUntil);
    }

    synchronized void succeeded() {
        failures = 0;
    }

    synchronized void failed() {
        failures++;
        if (failures >= FAILURES) {
            restsUntil = clock.instant().plus(REST);
        }
    }
}
