package org.rasti.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** How much a word says in an index, remembered from query to query for as long as the index hardly changes. */
final class Rarity {

    private static final int MOST = 200_000;

    /** A change in the number of claims by this share moves no rarity that anybody would notice. */
    private static final double HARDLY = 0.05;

    /** What was looked up while the index had about so many claims. */
    private record Known(int claims, Map<Term, Double> rarities) {}

    private volatile Known known = new Known(0, new ConcurrentHashMap<>());

    /** The inverse document frequency as in BM25; highest for a word that no claim has. */
    double of(IndexReader index, String field, String word) {
        var current = current(index.numDocs());
        return current.rarities().computeIfAbsent(new Term(field, word), term -> look(index, term));
    }

    private Known current(int claims) {
        var current = known;
        boolean changed = Math.abs(claims - current.claims()) > HARDLY * Math.max(claims, current.claims());
        if (changed || current.rarities().size() > MOST) {
            current = new Known(claims, new ConcurrentHashMap<>());
            known = current;
        }
        return current;
    }

    private static double look(IndexReader index, Term term) {
        try {
            double claims = Math.max(1, index.getDocCount(term.field()));
            double having = index.docFreq(term);
            return Math.log(1 + (claims - having + 0.5) / (having + 0.5));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
