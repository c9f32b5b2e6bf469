package org.rasti.desksearch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.rasti.matching.Claim;
import org.rasti.matching.ClaimSearch;
import org.rasti.matching.Likeness;
import org.rasti.matching.SentenceModel;
import org.rasti.search.DocumentKey;
import org.rasti.search.Documents;

/** Finds statements of the desk's index that resemble a claim. It says nothing about who may ask. */
public final class SimilarClaims {

    private static final int MOST = 20;

    private final Optional<SentenceModel> model;
    private final ClaimSearch search;

    /**
     * As configured.
     *
     * @param vectors whether the meaning of sentences is compared besides their letters
     * @param folder of a sentence model; the one that the build brought where it is absent
     * @throws IllegalStateException if the folder holds no model
     */
    public static SimilarClaims by(boolean vectors, @Nullable Path folder) {
        return new SimilarClaims(ConfiguredModel.of(vectors, folder));
    }

    private SimilarClaims(Optional<SentenceModel> model) {
        this.model = model;
        this.search = new ClaimSearch(model);
    }

    Optional<SentenceModel> model() {
        return model;
    }

    /**
     * A statement that resembles the claim asked about.
     *
     * @param confidence that both are the same claim, 0 to 1
     */
    public record Found(long statementId, double confidence, Likeness likeness) {}

    /** Whether the index shows a statement already. Where there is no index yet, it does not. */
    public boolean knows(DeskIndex index, long statementId) {
        return index.index()
                .read(searcher -> Documents.has(searcher, new DocumentKey(DeskIndex.STATEMENT, statementId)))
                .orElse(false);
    }

    /**
     * The statements that resemble a claim, the likeliest first; empty while there is no index to ask.
     *
     * @param except the statement that the claim is
     */
    public Optional<List<Found>> find(DeskIndex index, Claim claim, long except) {
        return index.index().read(searcher -> find(searcher, claim, except));
    }

    private List<Found> find(IndexSearcher searcher, Claim claim, long except) throws IOException {
        var found = new ArrayList<Found>();
        for (var match : search.find(searcher, claim, MOST, Documents.others(DeskIndex.STATEMENT, except))) {
            if (match.likeness() != Likeness.UNLIKELY) {
                found.add(new Found(Documents.key(searcher, match.doc()).id(), match.confidence(), match.likeness()));
            }
        }
        return found;
    }
}
