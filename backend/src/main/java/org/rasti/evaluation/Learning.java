package org.rasti.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Learns a few weights from examples by gradient descent (Adam: Kingma, Ba 2015), all examples at every step. */
final class Learning {

    private static final int STEPS = 1_500;
    private static final double PACE = 0.03;
    private static final double FIRST = 0.9;
    private static final double SECOND = 0.99;
    private static final double TINY = 1e-8;

    /** Holds the weights back where there is little to learn them from. */
    private static final double SHRINK = 1e-3;

    /** Features of one candidate, and whether it is the right one. */
    record Example(List<Double> features, boolean right) {}

    private Learning() {}

    /**
     * Weights under which the right candidates of each query stand before the others: their probability under a softmax
     * over all candidates is made as large as it gets (Cao and others 2007, ListNet, with one right place).
     */
    static double[] ranking(List<List<Example>> queries, int size) {
        var learnable = queries.stream()
                .filter(query -> query.stream().anyMatch(Example::right))
                .toList();
        return descend(new double[size], weights -> {
            var gradient = new double[size];
            learnable.forEach(query -> pull(query, weights, gradient, 1.0 / learnable.size()));
            return gradient;
        });
    }

    private static void pull(List<Example> query, double[] weights, double[] gradient, double share) {
        var powers =
                query.stream().mapToDouble(one -> sum(weights, one.features())).toArray();
        double highest = Arrays.stream(powers).max().orElse(0);
        double all = 0;
        double right = 0;
        for (int i = 0; i < powers.length; i++) {
            powers[i] = Math.exp(powers[i] - highest);
            all += powers[i];
            right += query.get(i).right() ? powers[i] : 0;
        }
        for (int i = 0; i < powers.length; i++) {
            double wanted = query.get(i).right() ? powers[i] / Math.max(right, Double.MIN_NORMAL) : 0;
            double off = powers[i] / all - wanted;
            for (int f = 0; f < gradient.length; f++) {
                gradient[f] += share * off * query.get(i).features().get(f);
            }
        }
    }

    /**
     * A logistic regression.
     *
     * @param ceilings what each weight may be at most
     * @return the bias, then the weights
     */
    static double[] confidence(List<Example> examples, double... ceilings) {
        int size = ceilings.length;
        var start = new double[size + 1];
        var bounds = new double[size + 1];
        bounds[0] = Double.POSITIVE_INFINITY;
        System.arraycopy(ceilings, 0, bounds, 1, size);
        return descend(start, bounds, weights -> {
            var gradient = new double[size + 1];
            for (var one : examples) {
                double power = weights[0];
                for (int f = 0; f < size; f++) {
                    power += weights[f + 1] * one.features().get(f);
                }
                double off = (1 / (1 + Math.exp(-power)) - (one.right() ? 1 : 0)) / examples.size();
                gradient[0] += off;
                for (int f = 0; f < size; f++) {
                    gradient[f + 1] += off * one.features().get(f);
                }
            }
            return gradient;
        });
    }

    private static double sum(double[] weights, List<Double> features) {
        double sum = 0;
        for (int f = 0; f < weights.length; f++) {
            sum += weights[f] * features.get(f);
        }
        return sum;
    }

    private static double[] descend(double[] weights, Function<double[], double[]> slope) {
        var bounds = new double[weights.length];
        Arrays.fill(bounds, Double.POSITIVE_INFINITY);
        return descend(weights, bounds, slope);
    }

    private static double[] descend(double[] weights, double[] bounds, Function<double[], double[]> slope) {
        var first = new double[weights.length];
        var second = new double[weights.length];
        for (int step = 1; step <= STEPS; step++) {
            var gradient = slope.apply(weights);
            for (int i = 0; i < weights.length; i++) {
                double down = gradient[i] + SHRINK * weights[i];
                first[i] = FIRST * first[i] + (1 - FIRST) * down;
                second[i] = SECOND * second[i] + (1 - SECOND) * down * down;
                double mean = first[i] / (1 - Math.pow(FIRST, step));
                double spread = second[i] / (1 - Math.pow(SECOND, step));
                weights[i] = Math.min(bounds[i], weights[i] - PACE * mean / (Math.sqrt(spread) + TINY));
            }
        }
        return weights;
    }
}
