package org.rasti.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** What speaks for and against a candidate being the claim asked about; unlike a rank, it depends on no other query. */
final class Signals {

    /** In the order of the weights. */
    static final List<String> FEATURES = List.of(
            "score",
            "margin",
            "behind",
            "claimCovered",
            "queryCovered",
            "pairsCovered",
            "rarest",
            "textCosine",
            "titleCosine",
            "queryLength",
            "numberSame",
            "numberDifferent",
            "dateDifferent",
            "opposite",
            "otherSpeaker",
            "denied");

    /** Those that may only lower the confidence. Too few pairs show them to learn by how much. */
    static final List<String> DIFFERENCES =
            List.of("numberDifferent", "dateDifferent", "opposite", "otherSpeaker", "denied");

    /** Those that make another claim of the same words. */
    static final List<String> DECISIVE = List.of("numberDifferent", "dateDifferent", "denied");

    private static final double LONG_QUERY = 40;

    /** Nearly the widest among 10,000 claims; where few are known, every margin is wide and says little. */
    private static final double WIDEST = 8;

    /** Two texts that share so much of what they say, but for a denial, say the opposite of each other. */
    private static final double SAME_WORDS = 0.6;

    private final ToDoubleFunction<String> rarity;
    private final Digest query;
    private final Set<String> asked;

    /** @param rarity how much a word says: its inverse document frequency */
    Signals(Digest query, ToDoubleFunction<String> rarity) {
        this.query = query;
        this.rarity = rarity;
        this.asked = new HashSet<>(query.words());
        asked.addAll(query.titleWords());
    }

    /**
     * A candidate's features, in the order of {@link #FEATURES}.
     *
     * @param score that it is ranked by
     * @param rival the best score of any other claim
     */
    List<Double> of(Candidate candidate, double score, double rival) {
        var claim = candidate.digest();
        var told = new HashSet<>(claim.words());
        told.addAll(claim.titleWords());
        var same = query.particulars().numbers(claim.particulars());
        double claimCovered = Math.max(
                covered(new HashSet<>(claim.words()), asked), covered(new HashSet<>(claim.titleWords()), asked));
        double queryCovered = covered(new HashSet<>(query.words()), told);
        boolean opposite = query.particulars().negated() != claim.particulars().negated();
        return List.of(
                score,
                Math.clamp(score - rival, 0, WIDEST),
                Math.max(0, rival - score),
                claimCovered,
                queryCovered,
                pairsCovered(query, claim),
                asked.stream().filter(told::contains).mapToDouble(rarity).max().orElse(0) / 10,
                candidate.textCosine(),
                candidate.titleCosine(),
                Math.min(1, query.words().size() / LONG_QUERY),
                is(same == Agreement.SAME),
                is(same == Agreement.DIFFERENT),
                is(query.particulars().dates(claim.particulars()) == Agreement.DIFFERENT),
                is(opposite),
                is(speakers(query.speakers(), claim.speakers()) == Agreement.DIFFERENT),
                is(opposite && Math.min(claimCovered, queryCovered) >= SAME_WORDS));
    }

    static Agreement speakers(Set<String> left, Set<String> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return Agreement.UNKNOWN;
        }
        return left.stream().anyMatch(right::contains) ? Agreement.SAME : Agreement.DIFFERENT;
    }

    private static double is(boolean fact) {
        return fact ? 1 : 0;
    }

    /** The share of what these words say that the others say, too. */
    private double covered(Set<String> words, Set<String> others) {
        double all = 0;
        double shared = 0;
        for (var word : words) {
            double weight = rarity.applyAsDouble(word);
            all += weight;
            shared += others.contains(word) ? weight : 0;
        }
        return all > 0 ? shared / all : 0;
    }

    /** The share of the claim's neighbouring words that are neighbours in the query, too. */
    static double pairsCovered(Digest query, Digest claim) {
        var pairs = pairs(query.words());
        pairs.addAll(pairs(query.titleWords()));
        return Math.max(share(pairs(claim.words()), pairs), share(pairs(claim.titleWords()), pairs));
    }

    private static double share(Set<String> some, Set<String> all) {
        return some.isEmpty() ? 0 : (double) some.stream().filter(all::contains).count() / some.size();
    }

    private static Set<String> pairs(List<String> words) {
        var pairs = new HashSet<String>();
        for (int i = 0; i + 1 < words.size(); i++) {
            pairs.add(words.get(i) + " " + words.get(i + 1));
        }
        return pairs;
    }
}
