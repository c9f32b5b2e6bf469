package org.rasti.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rasti.evaluation.Calibration.Judged;
import org.rasti.evaluation.Learning.Example;
import org.rasti.evaluation.MatchTask.Query;
import org.rasti.matching.ClaimIndex;
import org.rasti.matching.Look;
import org.rasti.matching.MatchModel;

/** Learns the weights of matching from the queries of a train part, each once with and once without its claim. */
final class MatchFit {

    /** A little above 0.95, so that what was not seen in learning still gets there. */
    private static final double SAME_PRECISION = 0.97;

    private static final double SEE_ALSO_RECALL = 0.9;
    private static final int BEST = 5;

    /** What a difference costs at least: a number seldom differs in the data, and when it does on a desk, it matters. */
    private static final double DIFFERENCE = -0.7;

    private final ClaimIndex index;
    private final List<Integer> originals;

    /** @param index of the task's claims, with or without vectors */
    MatchFit(MatchTask task, ClaimIndex index) {
        this.index = index;
        this.originals = task.originals();
    }

    MatchModel learn(List<Query> queries) throws IOException {
        var ranked = new MatchModel(ranking(queries), 0, zeros(MatchModel.CONFIDENCE.size()), 1, 1);
        var pairs = pairs(queries, ranked);
        var ceilings = MatchModel.CONFIDENCE.stream()
                .mapToDouble(name -> MatchModel.DIFFERENCES.contains(name) ? DIFFERENCE : Double.POSITIVE_INFINITY)
                .toArray();
        var learned = Learning.confidence(pairs, ceilings);
        var sure = new MatchModel(
                ranked.ranking(), learned[0], list(Arrays.copyOfRange(learned, 1, learned.length)), 1, 1);
        var judged = pairs.stream()
                .map(pair -> new Judged(sure.confidence(pair.features()), pair.right()))
                .toList();
        return new MatchModel(
                sure.ranking(),
                sure.bias(),
                sure.confidence(),
                Calibration.threshold(judged, SAME_PRECISION),
                Calibration.reaching(judged, SEE_ALSO_RECALL));
    }

    private List<Double> ranking(List<Query> queries) throws IOException {
        var examples = new ArrayList<List<Example>>();
        for (var query : queries) {
            examples.add(examples(index.looks(query.claim(), Set.of()), MatchTask.copies(query, originals)));
        }
        return list(Learning.ranking(examples, MatchModel.RANKING.size()));
    }

    private List<Example> pairs(List<Query> queries, MatchModel ranked) throws IOException {
        var pairs = new ArrayList<Example>();
        for (var query : queries) {
            var copies = MatchTask.copies(query, originals);
            for (var without : List.of(Set.<Integer>of(), copies)) {
                var best = index.signals(query.claim(), without, ranked);
                pairs.addAll(examples(best.subList(0, Math.min(BEST, best.size())), copies));
            }
        }
        return pairs;
    }

    private static List<Example> examples(List<Look> looks, Set<Integer> right) {
        return looks.stream()
                .map(look -> new Example(look.features(), right.contains(look.doc())))
                .toList();
    }

    private static List<Double> list(double... values) {
        return Arrays.stream(values).boxed().toList();
    }

    private static List<Double> zeros(int size) {
        return list(new double[size]);
    }

    /** The weights as the lines of a properties file. */
    static String lines(String name, MatchModel model) {
        var lines = new StringBuilder();
        append(lines, name + ".ranking.", MatchModel.RANKING, model.ranking());
        append(lines, name + ".confidence.", List.of("bias"), List.of(model.bias()));
        append(lines, name + ".confidence.", MatchModel.CONFIDENCE, model.confidence());
        append(lines, name + ".", List.of("likely-same", "see-also"), List.of(model.likelySame(), model.seeAlso()));
        return lines.toString();
    }

    private static void append(StringBuilder lines, String prefix, List<String> names, List<Double> values) {
        for (int i = 0; i < names.size(); i++) {
            lines.append(prefix).append(names.get(i)).append(String.format(Locale.ROOT, " = %.4f%n", values.get(i)));
        }
    }
}
