package org.rasti.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rasti.evaluation.Learning.Example;

class LearningTest {

    @Test
    void aFeatureThatPointsToTheRightOneGetsWeight() {
        var queries = new ArrayList<List<Example>>();
        var dice = new Random(3);
        for (int i = 0; i < 50; i++) {
            queries.add(List.of(
                    new Example(List.of(1.0, dice.nextDouble()), true),
                    new Example(List.of(0.3, dice.nextDouble()), false),
                    new Example(List.of(0.1, dice.nextDouble()), false)));
        }

        var weights = Learning.ranking(queries, 2);

        assertThat(weights[0]).isGreaterThan(2);
        assertThat(Math.abs(weights[1])).isLessThan(weights[0] / 4);
    }

    @Test
    void confidenceFollowsTheShareOfRightOnes() {
        var examples = new ArrayList<Example>();
        for (int i = 0; i < 100; i++) {
            examples.add(new Example(List.of(0.0), i % 4 == 0));
        }

        double bias = Learning.confidence(examples, Double.POSITIVE_INFINITY)[0];

        assertThat(1 / (1 + Math.exp(-bias))).isBetween(0.23, 0.27);
    }

    @Test
    void aDifferenceLowersConfidenceEvenWhereNobodySawOne() {
        var examples = List.of(new Example(List.of(0.0), true), new Example(List.of(0.0), false));

        assertThat(Learning.confidence(examples, -0.7)[1]).isLessThanOrEqualTo(-0.7);
    }
}
