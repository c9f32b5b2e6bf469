package org.rasti.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {

    @Test
    void aFeedWithNewsIsAskedEveryQuarterOfAnHourAndAQuietOneLessOften() {
        assertThat(Pace.afterSuccess(0)).isEqualTo(Duration.ofMinutes(15));
        assertThat(Pace.afterSuccess(3)).isEqualTo(Duration.ofMinutes(15));
        assertThat(Pace.afterSuccess(4)).isEqualTo(Duration.ofMinutes(30));
        assertThat(Pace.afterSuccess(10_000)).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void eachFailureDoublesTheWaitUpToADay() {
        assertThat(Pace.afterFailure(1)).isEqualTo(Duration.ofMinutes(30));
        assertThat(Pace.afterFailure(2)).isEqualTo(Duration.ofHours(1));
        assertThat(Pace.afterFailure(9)).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void anArticleIsTriedAgainSoonThenRarely() {
        assertThat(Pace.afterAttempt(1)).isEqualTo(Duration.ofMinutes(30));
        assertThat(Pace.afterAttempt(2)).isEqualTo(Duration.ofHours(2));
        assertThat(Pace.afterAttempt(4)).isEqualTo(Duration.ofHours(32));
    }
}
