package org.rasti.search;

import java.util.List;

/** How often each value of a field was found, the most frequent first, months by time. */
public record FacetCounts(Facet facet, List<FacetValue> values) {

    public FacetCounts {
        values = List.copyOf(values);
    }
}
