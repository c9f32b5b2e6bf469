package org.rasti.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rasti.evaluation.Calibration.Judged;
import org.rasti.evaluation.MatchTask.Query;
import org.rasti.matching.ClaimIndex;
import org.rasti.matching.Likeness;
import org.rasti.matching.Match;

/** How well claims are found again, and how far "likely the same" can be believed. */
final class MatchMeasure {

    private static final int DEPTH = 5;
    private static final int MATCHES = 20;

    /** Places by one engine. */
    interface Engine {
        /** The numbers of the likeliest claims, best first. */
        List<Integer> find(Query query) throws IOException;
    }

    /**
     * Mean average precision of the first five.
     *
     * @param labelled by the data's own labels
     * @param merged with all copies of a claim taken for one
     */
    record Ranked(String part, int queries, double labelled, double merged) {}

    /**
     * Each query once with and once without its claim in the index.
     *
     * @param precision of what is called likely the same, copies of a claim taken for one
     * @param recall of the queries whose claim is there: its claim is called likely the same
     * @param seeAlsoPrecision of what is suggested at all
     * @param calibrationError of the best match of each
     */
    record Sameness(
            String part,
            int queries,
            double precision,
            double recall,
            double seeAlsoPrecision,
            double seeAlsoRecall,
            double calibrationError) {}

    private final ClaimIndex index;
    private final List<Integer> originals;

    MatchMeasure(MatchTask task, ClaimIndex index) {
        this.index = index;
        this.originals = task.originals();
    }

    Ranked ranked(String part, List<Query> queries) throws IOException {
        return ranked(part, queries, query -> index.find(query.claim(), MATCHES).stream()
                .map(Match::doc)
                .toList());
    }

    Ranked ranked(String part, List<Query> queries, Engine engine) throws IOException {
        double labelled = 0;
        double merged = 0;
        for (var query : queries) {
            var found = engine.find(query);
            labelled += averagePrecision(found, query.gold());
            var wanted = query.gold().stream().map(originals::get).collect(Collectors.toSet());
            merged += averagePrecision(merge(found), wanted);
        }
        return new Ranked(part, queries.size(), labelled / queries.size(), merged / queries.size());
    }

    private List<Integer> merge(List<Integer> found) {
        return List.copyOf(
                new LinkedHashSet<>(found.stream().map(originals::get).toList()));
    }

    static double averagePrecision(List<Integer> found, Set<Integer> gold) {
        double sum = 0;
        int hits = 0;
        for (int place = 1; place <= Math.min(DEPTH, found.size()); place++) {
            if (gold.contains(found.get(place - 1))) {
                sum += (double) ++hits / place;
            }
        }
        return sum / gold.size();
    }

    Sameness sameness(String part, List<Query> queries) throws IOException {
        var same = new Tally();
        var also = new Tally();
        var judged = new ArrayList<Judged>();
        for (var query : queries) {
            var copies = MatchTask.copies(query, originals);
            for (var without : List.of(Set.<Integer>of(), copies)) {
                var matches = index.find(query.claim(), MATCHES, without);
                same.add(suggested(matches, Likeness.LIKELY_SAME), copies, without.isEmpty());
                also.add(suggested(matches, Likeness.SEE_ALSO), copies, without.isEmpty());
                if (!matches.isEmpty()) {
                    var best = matches.getFirst();
                    judged.add(new Judged(best.confidence(), copies.contains(best.doc())));
                }
            }
        }
        return new Sameness(
                part,
                queries.size(),
                same.precision(),
                same.recall(),
                also.precision(),
                also.recall(),
                Calibration.error(judged));
    }

    /** One of each claim that is at least so likely. */
    private Set<Integer> suggested(List<Match> matches, Likeness least) {
        var suggested = new HashSet<Integer>();
        for (var match : matches) {
            if (match.likeness().compareTo(least) <= 0) {
                suggested.add(originals.get(match.doc()));
            }
        }
        return suggested;
    }

    /** Right and wrong suggestions added up. */
    private static final class Tally {

        private int suggestions;
        private int right;
        private int askable;
        private int found;

        void add(Set<Integer> suggested, Set<Integer> copies, boolean there) {
            long hits = suggested.stream().filter(copies::contains).count();
            suggestions += suggested.size();
            right += (int) hits;
            askable += there ? 1 : 0;
            found += there && hits > 0 ? 1 : 0;
        }

        double precision() {
            return suggestions == 0 ? Double.NaN : (double) right / suggestions;
        }

        double recall() {
            return askable == 0 ? Double.NaN : (double) found / askable;
        }
    }
}
