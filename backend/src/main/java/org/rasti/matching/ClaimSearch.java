package org.rasti.matching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.rasti.text.Language;

/**
 * Finds the claims of an index that resemble a claim, the likeliest first. The index's documents got their fields from
 * {@link ClaimFields}; a document without them is never found. Safe for use by several threads.
 */
public final class ClaimSearch {

    /** So many of the best are compared closely enough to say how sure it is; a margin needs no more. */
    private static final int COMPARED = 20;

    private final Optional<SentenceModel> model;
    private final Rarity rarity = new Rarity();

    /** @param model the one that the index was made with; without it claims are found by their letters */
    public ClaimSearch(Optional<SentenceModel> model) {
        this.model = model;
    }

    /** A ranked candidate with what was compared. */
    record Compared(Candidate candidate, double score, List<Double> signals) {}

    /**
     * The claims that resemble one.
     *
     * @param most how many, at most 20
     * @param only which documents may be found, such as all but the claim's own; all where it is null
     * @throws IOException when the index cannot be read
     */
    public List<Match> find(IndexSearcher searcher, Claim claim, int most, @Nullable Query only) throws IOException {
        var weights = weights(claim.language());
        return ranked(searcher, claim, weights, candidates(searcher, claim, only)).stream()
                .limit(most)
                .map(one -> match(one, weights))
                .toList();
    }

    /**
     * How sure it is that a certain document holds this claim, found or not.
     *
     * @throws IOException when the index cannot be read
     */
    public Match compare(IndexSearcher searcher, Claim claim, int doc) throws IOException {
        var weights = weights(claim.language());
        var all = new Candidates(searcher, null).find(claim, modelFor(claim.language()), doc);
        return ranked(searcher, claim, weights, all, doc).stream()
                .filter(one -> one.candidate().doc() == doc)
                .map(one -> match(one, weights))
                .findFirst()
                .orElseThrow();
    }

    /** Every candidate as it is ranked by, with {@link MatchModel#RANKING}. */
    public List<Look> looks(IndexSearcher searcher, Claim claim, @Nullable Query only) throws IOException {
        var candidates = candidates(searcher, claim, only);
        var features = Ranking.features(Digest.of(claim), candidates);
        return IntStream.range(0, features.size())
                .mapToObj(i -> new Look(candidates.get(i).doc(), features.get(i)))
                .toList();
    }

    /** The best candidates in their order, as confidence sees them, with {@link MatchModel#CONFIDENCE}. */
    public List<Look> signals(IndexSearcher searcher, Claim claim, @Nullable Query only, MatchModel weights)
            throws IOException {
        return ranked(searcher, claim, weights, candidates(searcher, claim, only)).stream()
                .map(one -> new Look(one.candidate().doc(), one.signals()))
                .toList();
    }

    private static Match match(Compared one, MatchModel weights) {
        double confidence = weights.confidence(one.signals());
        return new Match(one.candidate().doc(), one.score(), confidence, weights.likeness(confidence));
    }

    List<Candidate> candidates(IndexSearcher searcher, Claim claim, @Nullable Query only) throws IOException {
        return new Candidates(searcher, only).find(claim, modelFor(claim.language()));
    }

    private Optional<SentenceModel> modelFor(Language language) {
        return model.filter(known -> known.reads(language));
    }

    private MatchModel weights(Language language) {
        return MatchModel.of(language.equals(Language.EN), modelFor(language).isPresent());
    }

    /** The best candidates in their order, and besides them those asked for. */
    List<Compared> ranked(
            IndexSearcher searcher, Claim claim, MatchModel weights, List<Candidate> candidates, int... besides)
            throws IOException {
        var features = Ranking.features(Digest.of(claim), candidates);
        var scores = new double[candidates.size()];
        IntStream.range(0, scores.length).forEach(i -> scores[i] = weights.score(features.get(i)));
        var order = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -scores[i]).thenComparingInt(i -> i))
                .toList();
        var kept = order.stream()
                .filter(i -> order.indexOf(i) < COMPARED
                        || contains(besides, candidates.get(i).doc()))
                .toList();
        return compare(searcher, claim, candidates, scores, kept);
    }

    private static boolean contains(int[] docs, int doc) {
        return IntStream.of(docs).anyMatch(one -> one == doc);
    }

    private List<Compared> compare(
            IndexSearcher searcher, Claim claim, List<Candidate> candidates, double[] scores, List<Integer> order)
            throws IOException {
        var field = ClaimFields.words(claim.language());
        var index = searcher.getIndexReader();
        var signals = new Signals(Digest.of(claim), word -> rarity.of(index, field, word));
        var digests = order.stream().map(i -> candidates.get(i).digest()).toList();
        var compared = new ArrayList<Compared>();
        for (int place = 0; place < order.size(); place++) {
            int i = order.get(place);
            double rival = rival(place, digests, order, scores);
            var values = signals.of(candidates.get(i), digests.get(place), scores[i], rival);
            compared.add(new Compared(candidates.get(i), scores[i], values));
        }
        return compared;
    }

    /** The best score of a claim that says something else: one kept twice is no rival of itself. */
    private static double rival(int place, List<Digest> digests, List<Integer> order, double... scores) {
        for (int other = 0; other < order.size(); other++) {
            if (other != place && !digests.get(other).isRepeatedBy(digests.get(place))) {
                return scores[order.get(other)];
            }
        }
        return 0;
    }
}
