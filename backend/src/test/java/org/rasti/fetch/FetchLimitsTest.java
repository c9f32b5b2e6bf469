package org.rasti.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class FetchLimitsTest {

    @Test
    void standardIsFiveMebibytesInTwentySeconds() {
        assertThat(FetchLimits.standard())
                .isEqualTo(new FetchLimits(Duration.ofSeconds(5), Duration.ofSeconds(20), 5_242_880, 5));
    }

    @Test
    void refusesLimitsThatLimitNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FetchLimits(Duration.ZERO, Duration.ofSeconds(1), 1, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FetchLimits(Duration.ofSeconds(1), Duration.ofSeconds(1), 0, 0));
    }
}
