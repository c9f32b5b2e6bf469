package org.rasti.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param ready false while there is no index to ask (it is being built, or cannot be opened); all else is empty then
 * @param tolerance how much the question had to be stretched to find it
 * @param didYouMean the question in other spelling, which finds more; absent where there is none
 * @param problems parts of the question that were not understood or left out; the rest was answered
 */
public record SearchResult(
        boolean ready,
        List<Hit> hits,
        Total total,
        List<FacetCounts> facets,
        Tolerance tolerance,
        @Nullable String didYouMean,
        List<QueryProblem> problems) {

    /** How much a question was stretched, in the order in which that is tried. */
    public enum Tolerance {
        /** Everything asked for is there. */
        NONE,
        /** Words in other spelling count, too. */
        SPELLING,
        /** Most of the words are there, not all. */
        SOME_WORDS
    }

    public SearchResult {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
        problems = List.copyOf(problems);
    }

    /** The answer while there is nothing to search in. */
    public static SearchResult notReady() {
        return new SearchResult(false, List.of(), Total.NONE, List.of(), Tolerance.NONE, null, List.of());
    }

    /** The values of a field and how often each was found; empty where nothing has one or nothing was counted. */
    public List<FacetValue> facet(Facet facet) {
        return facets.stream()
                .filter(counts -> counts.facet() == facet)
                .findFirst()
                .map(FacetCounts::values)
                .orElse(List.of());
    }
}
