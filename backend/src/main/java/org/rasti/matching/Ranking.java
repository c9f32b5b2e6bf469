package org.rasti.matching;

import java.util.ArrayList;
import java.util.List;

/**
 * Orders the candidates of one query: a sum of its ways of looking, each relative to the best candidate's, with weights
 * that were learned. Fusing by places (RRF: Cormack, Clarke, Büttcher 2009) needs no weights, but forgets how far apart
 * two places are.
 */
final class Ranking {

    /** What is added up, in the order of the weights. */
    static final List<String> FEATURES = List.of(
            "words",
            "grams",
            "textCosine",
            "titleCosine",
            "partTextCosine",
            "partTitleCosine",
            "date",
            "pairs",
            "length",
            "numbers");

    private Ranking() {}

    /** A candidate's features, in the order of {@link #FEATURES}; one row a candidate. */
    static List<List<Double>> features(Digest query, List<Candidate> candidates) {
        double words = 0;
        double grams = 0;
        for (var candidate : candidates) {
            words = Math.max(words, candidate.words());
            grams = Math.max(grams, candidate.grams());
        }
        var rows = new ArrayList<List<Double>>(candidates.size());
        for (var one : candidates) {
            rows.add(List.of(
                    share(one.words(), words),
                    share(one.grams(), grams),
                    one.textCosine(),
                    one.titleCosine(),
                    one.partTextCosine(),
                    one.partTitleCosine(),
                    one.date(),
                    Signals.pairsCovered(query, one.digest()),
                    Math.log1p(one.digest().words().size()),
                    numbers(query, one.digest())));
        }
        return rows;
    }

    private static double share(double part, double whole) {
        return whole > 0 ? part / whole : 0;
    }

    private static double numbers(Digest query, Digest claim) {
        return query.particulars().numbers(claim.particulars()) == Agreement.SAME ? 1 : 0;
    }
}
