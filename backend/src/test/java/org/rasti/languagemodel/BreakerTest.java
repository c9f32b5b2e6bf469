package org.rasti.languagemodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.rasti.TestClock;

class BreakerTest {

    private final TestClock clock = new TestClock();
    private final Breaker breaker = new Breaker(clock);

    @Test
    void restsForAMinuteAfterThreeFailures() {
        fail(2);
        assertThat(breaker.rests()).isFalse();

        fail(1);
        assertThat(breaker.rests()).isTrue();

        clock.advance(Duration.ofSeconds(59));
        assertThat(breaker.rests()).isTrue();

        clock.advance(Duration.ofSeconds(1));
        assertThat(breaker.rests()).isFalse();
    }

    @Test
    void oneMoreFailureIsEnoughForTheNextRest() {
        fail(3);
        clock.advance(Breaker.REST);

        fail(1);

        assertThat(breaker.rests()).isTrue();
    }

    @Test
    void onlyFailuresInARowCount() {
        fail(2);
        breaker.succeeded();
        fail(2);

        assertThat(breaker.rests()).isFalse();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            breaker.failed();
        }
    }
}
