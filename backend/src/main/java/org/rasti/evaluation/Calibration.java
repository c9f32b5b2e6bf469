package org.rasti.evaluation;

import java.util.Comparator;
import java.util.List;

/** How far confidences can be believed. */
final class Calibration {

    private static final int BINS = 10;

    /** A confidence and whether it was right. */
    record Judged(double confidence, boolean right) {}

    private Calibration() {}

    /**
     * The expected calibration error: confidence and share of right ones compared in ten bins of equal width, weighed by
     * how many fall into each (Naeini, Cooper, Hauskrecht 2015).
     */
    static double error(List<Judged> judged) {
        var sure = new double[BINS];
        var right = new double[BINS];
        for (var one : judged) {
            int bin = Math.min(BINS - 1, (int) (one.confidence() * BINS));
            sure[bin] += one.confidence();
            right[bin] += one.right() ? 1 : 0;
        }
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(sure[bin] - right[bin]);
        }
        return judged.isEmpty() ? Double.NaN : error / judged.size();
    }

    /** The lowest confidence from which on so large a share is right; 1 where there is none. */
    static double threshold(List<Judged> judged, double precision) {
        var sorted = judged.stream()
                .sorted(Comparator.comparingDouble(Judged::confidence).reversed())
                .toList();
        double threshold = 1;
        int right = 0;
        for (int i = 0; i < sorted.size(); i++) {
            right += sorted.get(i).right() ? 1 : 0;
            if (right >= precision * (i + 1)) {
                threshold = sorted.get(i).confidence();
            }
        }
        return threshold;
    }

    /** The highest confidence from which on so large a share of the right ones lies. */
    static double reaching(List<Judged> judged, double recall) {
        var right = judged.stream()
                .filter(Judged::right)
                .mapToDouble(Judged::confidence)
                .sorted()
                .toArray();
        return right.length == 0 ? 1 : right[(int) ((1 - recall) * (right.length - 1))];
    }
}
