package org.rasti.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rasti.evaluation.Calibration.Judged;

class CalibrationTest {

    @Test
    void whoIsRightAsOftenAsTheySayIsCalibrated() {
        var judged = List.of(
                new Judged(0.75, true), new Judged(0.75, true), new Judged(0.75, true), new Judged(0.75, false));

        assertThat(Calibration.error(judged)).isZero();
    }

    @Test
    void whoIsSureAndWrongIsNot() {
        assertThat(Calibration.error(List.of(new Judged(0.9, false), new Judged(0.1, false))))
                .isCloseTo(0.5, within(1e-9));
    }

    @Test
    void theThresholdIsTheLowestThatIsPreciseEnough() {
        var judged =
                List.of(new Judged(0.9, true), new Judged(0.8, true), new Judged(0.7, true), new Judged(0.6, false));

        assertThat(Calibration.threshold(judged, 0.95)).isEqualTo(0.7);
        assertThat(Calibration.threshold(judged, 0.75)).isEqualTo(0.6);
    }

    @Test
    void withoutARightOneNothingIsPreciseEnough() {
        assertThat(Calibration.threshold(List.of(new Judged(0.9, false)), 0.95)).isOne();
    }

    @Test
    void halfOfTheRightOnesLieAboveTheirMedian() {
        var judged =
                List.of(new Judged(0.9, true), new Judged(0.5, true), new Judged(0.2, true), new Judged(0.1, false));

        assertThat(Calibration.reaching(judged, 0.5)).isEqualTo(0.5);
    }
}
