package org.rasti.matching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.VectorUtil;

/**
 * How near a document's vector lies to those of the text asked about, as cosines.
 *
 * @param isThere whether the document has a vector
 * @param whole to the vector of all of the text
 * @param best to that or to a sentence's, whichever is nearest
 */
record Nearness(boolean isThere, double whole, double best) {

    private static final Nearness NONE = new Nearness(false, 0, 0);

    /**
     * For each document, with the vectors as they were before they were quantised.
     *
     * @param vectors of all of the text, then of its sentences; may be none
     * @param docs in ascending order
     */
    static List<Nearness> of(IndexSearcher searcher, String field, List<float[]> vectors, int... docs)
            throws IOException {
        var found = new ArrayList<Nearness>(docs.length);
        int next = 0;
        while (next < docs.length) {
            var leaf = leafOf(searcher, docs[next]);
            var values = vectors.isEmpty() ? null : leaf.reader().getFloatVectorValues(field);
            int end = leaf.docBase + leaf.reader().maxDoc();
            while (next < docs.length && docs[next] < end) {
                found.add(NONE);
                next++;
            }
            if (values != null && values.dimension() == vectors.getFirst().length) {
                measure(values, leaf.docBase, vectors, found, docs);
            }
        }
        return found;
    }

    /** Replaces what was found of the documents of one leaf, which come last. */
    private static void measure(
            FloatVectorValues values, int base, List<float[]> vectors, List<Nearness> found, int... docs)
            throws IOException {
        var place = values.iterator();
        for (int i = 0; i < found.size(); i++) {
            if (docs[i] >= base && advanced(place, docs[i] - base)) {
                found.set(i, between(values.vectorValue(place.index()), vectors));
            }
        }
    }

    private static Nearness between(float[] vector, List<float[]> asked) {
        double whole = VectorUtil.dotProduct(asked.getFirst(), vector);
        double best = whole;
        for (var part : asked) {
            best = Math.max(best, VectorUtil.dotProduct(part, vector));
        }
        return new Nearness(true, whole, best);
    }

    /** The piece of the index that holds a document. */
    static LeafReaderContext leafOf(IndexSearcher searcher, int doc) {
        var leaves = searcher.getIndexReader().leaves();
        return leaves.get(ReaderUtil.subIndex(doc, leaves));
    }

    /** Whether a document is among those listed; they are asked about in ascending order. */
    static boolean advanced(DocIdSetIterator place, int doc) throws IOException {
        return (place.docID() < doc ? place.advance(doc) : place.docID()) == doc;
    }
}
