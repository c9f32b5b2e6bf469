package org.rasti.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Counts the values among what a query finds. */
final class FacetCounter {

    private static final int MOST = 20;
    private static final int MOST_MONTHS = 60;
    /** Of each value all spellings of its names, should those have changed over time. */
    private static final int SPARE = 2;

    private record Prepared(IndexReader reader, @Nullable SortedSetDocValuesReaderState state) {}

    private volatile @Nullable Prepared prepared;

    /** What a query finds, counted. */
    static final class Counts {

        private final @Nullable SortedSetDocValuesFacetCounts counts;
        private final @Nullable SortedSetDocValuesReaderState state;

        private Counts(@Nullable SortedSetDocValuesReaderState state, FacetsCollector found) throws IOException {
            this.state = state;
            this.counts = state == null ? null : new SortedSetDocValuesFacetCounts(state, found);
        }

        /** The values of a field, the most frequent first; months by time. */
        List<FacetValue> of(Facet facet) throws IOException {
            return of(facet, facet.isMonth() ? MOST_MONTHS : MOST);
        }

        List<FacetValue> of(Facet facet, int most) throws IOException {
            if (counts == null || state == null || state.getOrdRange(facet.dimension()) == null) {
                return List.of();
            }
            var found = counts.getTopChildren(most * SPARE, facet.dimension());
            if (found == null) {
                return List.of();
            }
            var values = new LinkedHashMap<String, FacetValue>();
            for (var counted : found.labelValues) {
                var label = FacetLabel.read(counted.label);
                values.merge(label.value(), value(facet, label, counted.value.intValue()), FacetCounter::together);
            }
            return sorted(facet, values).limit(most).toList();
        }
    }

    /** Counts what a query finds; every hit is looked at. */
    Counts count(IndexSearcher searcher, Query query) throws IOException {
        var state = state(searcher.getIndexReader());
        var found = searcher.search(query, new FacetsCollectorManager());
        return new Counts(state, found);
    }

    /** Every field's counts. */
    List<FacetCounts> all(IndexSearcher searcher, Query query) throws IOException {
        var counts = count(searcher, query);
        var all = new ArrayList<FacetCounts>();
        for (var facet : Facet.values()) {
            var values = counts.of(facet);
            if (!values.isEmpty()) {
                all.add(new FacetCounts(facet, values));
            }
        }
        return all;
    }

    private static Stream<FacetValue> sorted(Facet facet, Map<String, FacetValue> values) {
        return facet.isMonth()
                ? values.values().stream().sorted(Comparator.comparing(FacetValue::value))
                : values.values().stream()
                        .sorted(Comparator.comparingInt(FacetValue::count)
                                .reversed()
                                .thenComparing(FacetValue::value));
    }

    private static FacetValue value(Facet facet, FacetLabel label, int count) {
        return new FacetValue(label.value(), label.names(), count, term(facet, label.value()));
    }

    private static FacetValue together(FacetValue one, FacetValue other) {
        return new FacetValue(one.value(), one.names(), one.count() + other.count(), one.term());
    }

    /** How a question names a value. */
    static String term(Facet facet, String value) {
        boolean isWord = value.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
        return facet.field() + ":" + (isWord ? value : '"' + value.replace('"', ' ') + '"');
    }

    /** Kept for as long as the index stays the same: making it looks at every value. */
    private @Nullable SortedSetDocValuesReaderState state(IndexReader reader) throws IOException {
        var known = prepared;
        if (known == null || !known.reader.equals(reader)) {
            known = new Prepared(reader, prepare(reader));
            prepared = known;
        }
        return known.state;
    }

    private static @Nullable SortedSetDocValuesReaderState prepare(IndexReader reader) throws IOException {
        boolean hasValues = FieldInfos.getMergedFieldInfos(reader)
                        .fieldInfo(DocumentMaker.FACETS.getDimConfig("kind").indexFieldName)
                != null;
        return hasValues ? new DefaultSortedSetDocValuesReaderState(reader, DocumentMaker.FACETS) : null;
    }
}
