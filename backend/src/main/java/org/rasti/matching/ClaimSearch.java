package org.rasti.matching;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
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

    /** Among fewer claims than this, nothing comes near by chance, and a lead over the others says little. */
    private static final double FEW_CLAIMS = 500;

    /** What the runner-up has of the best score among many claims, at the median of what weights are learned from. */
    private static final double USUAL_RIVAL = 0.6;

    private final Optional<SentenceModel> model;
    private final Rarity rarity = new Rarity();

    /** @param model the one that the index was made with; without it claims are found by their letters */
    public ClaimSearch(Optional<SentenceModel> model) {
        this.model = model;
    }

    private record Scored(Candidate candidate, double score) {}

    /** A ranked candidate with what was compared. */
    private record Compared(Candidate candidate, double score, List<Double> signals) {}

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
    private List<Compared> ranked(
            IndexSearcher searcher, Claim claim, MatchModel weights, List<Candidate> candidates, int... besides)
            throws IOException {
        var query = Digest.of(claim);
        var scored = scored(query, weights, candidates);
        var kept = IntStream.range(0, scored.size())
                .filter(place -> place < COMPARED || isAmong(besides, scored.get(place)))
                .mapToObj(scored::get)
                .toList();
        var field = ClaimFields.words(claim.language());
        var index = searcher.getIndexReader();
        var signals = new Signals(query, word -> rarity.of(index, field, word));
        double least = USUAL_RIVAL * Math.max(0, 1 - index.getDocCount(field) / FEW_CLAIMS);
        return kept.stream()
                .map(one -> {
                    double rival = query.resembles(one.candidate().digest())
                            ? 0
                            : Math.max(rival(one, kept), one.score() * least);
                    var values = signals.of(one.candidate(), one.score(), rival);
                    return new Compared(one.candidate(), one.score(), values);
                })
                .toList();
    }

    private static boolean isAmong(int[] docs, Scored one) {
        return IntStream.of(docs).anyMatch(doc -> doc == one.candidate().doc());
    }

    /** Copies of one claim share their best score and stand side by side, the one kept first before the others. */
    private static List<Scored> scored(Digest query, MatchModel weights, List<Candidate> candidates) {
        var features = Ranking.features(query, candidates);
        var best = new HashMap<Long, Double>();
        for (int i = 0; i < candidates.size(); i++) {
            best.merge(candidates.get(i).digest().key(), weights.score(features.get(i)), Math::max);
        }
        return candidates.stream()
                .map(one -> new Scored(one, best.getOrDefault(one.digest().key(), 0.0)))
                .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparingInt(one -> one.candidate()
                        .doc()))
                .toList();
    }

    /** The best score of a claim that says something else: one that was said before in other words is no rival of itself. */
    private static double rival(Scored one, List<Scored> all) {
        return all.stream()
                .filter(other ->
                        !other.candidate().digest().resembles(one.candidate().digest()))
                .mapToDouble(Scored::score)
                .findFirst()
                .orElse(0);
    }
}
