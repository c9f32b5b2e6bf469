package org.rasti.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rasti.BackendTest;
import org.rasti.CurrentDatabase;
import org.rasti.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class LoginThrottleTest {

    private static final String HERE = "192.0.2.1";
    private static final String THERE = "192.0.2.2";

    @Autowired
    private LoginThrottle throttle;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void nobodyHasFailedYet() {
        CurrentDatabase.renew();
    }

    @Test
    void fiveFailuresForOneLoginFromOneAddressAreEnough() {
        fail(4, "mina", HERE);
        assertThat(throttle.allows("mina", HERE)).isTrue();

        fail(1, "mina", HERE);

        assertThat(throttle.allows("mina", HERE)).isFalse();
        assertThat(throttle.allows(" MINA ", HERE)).isFalse();
    }

    @Test
    void nobodyElseIsHeldUpByThem() {
        fail(5, "mina", HERE);

        assertThat(throttle.allows("mina", THERE)).isTrue();
        assertThat(throttle.allows("babak", HERE)).isTrue();
    }

    @Test
    void thirtyFailuresFromOneAddressAreEnoughWhateverTheLogin() {
        for (int i = 0; i < 30; i++) {
            fail(1, "guess" + i, HERE);
        }

        assertThat(throttle.allows("mina", HERE)).isFalse();
        assertThat(throttle.allows("mina", THERE)).isTrue();
    }

    @Test
    void fiftyFailuresForOneLoginAreEnoughWhereverTheyComeFrom() {
        for (int i = 0; i < 50; i++) {
            fail(1, "mina", "198.51.100." + i);
        }

        assertThat(throttle.allows("mina", HERE)).isFalse();
        assertThat(throttle.allows("babak", HERE)).isTrue();
    }

    @Test
    void aQuarterOfAnHourLaterItIsForgotten() {
        fail(5, "mina", HERE);

        clock.advance(Duration.ofMinutes(15).minusSeconds(1));
        assertThat(throttle.allows("mina", HERE)).isFalse();

        clock.advance(Duration.ofSeconds(1));
        assertThat(throttle.allows("mina", HERE)).isTrue();
    }

    @Test
    void whoeverGetsInStartsAnew() {
        fail(4, "mina", HERE);
        fail(5, "mina", THERE);

        throttle.succeeded("Mina", HERE);
        fail(4, "mina", HERE);

        assertThat(throttle.allows("mina", HERE)).isTrue();
        assertThat(throttle.allows("mina", THERE)).isFalse();
    }

    @Test
    void anEndlessLoginIsCountedAsWell() {
        fail(5, "x".repeat(5000), HERE);

        assertThat(throttle.allows("x".repeat(5000), HERE)).isFalse();
    }

    private void fail(int times, String login, String address) {
        for (int i = 0; i < times; i++) {
            throttle.failed(login, address);
        }
    }
}
