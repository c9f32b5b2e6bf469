package org.rasti.desksearch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.rasti.matching.Claim;
import org.rasti.matching.ClaimSearch;
import org.rasti.matching.Likeness;
import org.rasti.search.DocumentKey;
import org.rasti.search.Documents;

/** Finds statements of the desk's index that resemble a claim. It says nothing about who may ask. */
public final class SimilarClaims {

    private static final int MOST = 20;

    private final DeskIndex index;
    private final ClaimSearch search;

    SimilarClaims(DeskIndex index) {
        this.index = index;
        this.search = new ClaimSearch(index.model());
    }

    /**
     * A statement that resembles the claim asked about.
     *
     * @param confidence that both are the same claim, 0 to 1
     */
    public record Found(long statementId, double confidence, Likeness likeness) {}

    /** Whether the index shows a statement already. Where there is no index yet, it does not. */
    public boolean knows(long statementId) {
        var key = new DocumentKey(DeskIndex.STATEMENT, statementId);
        return index.index()
                .read(searcher -> searcher.count(Documents.with(key)) > 0)
                .orElse(false);
    }

    /**
     * The statements that resemble a claim, the likeliest first; empty while there is no index to ask.
     *
     * @param except the statement that the claim is
     */
    public Optional<List<Found>> find(Claim claim, long except) {
        return index.index().read(searcher -> find(searcher, claim, except));
    }

    private List<Found> find(IndexSearcher searcher, Claim claim, long except) throws IOException {
        var found = new ArrayList<Found>();
        for (var match : search.find(searcher, claim, MOST, others(except))) {
            if (match.likeness() != Likeness.UNLIKELY) {
                found.add(new Found(Documents.at(searcher, match.doc()).id(), match.confidence(), match.likeness()));
            }
        }
        return found;
    }

    private static Query others(long except) {
        return new BooleanQuery.Builder()
                .add(Documents.ofKind(DeskIndex.STATEMENT), Occur.FILTER)
                .add(Documents.with(new DocumentKey(DeskIndex.STATEMENT, except)), Occur.MUST_NOT)
                .build();
    }
}
