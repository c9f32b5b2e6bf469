package org.rasti.site;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mockito.Mockito;
import org.rasti.publication.PublicSearch;
import org.rasti.search.Facet;
import org.rasti.search.FacetValue;
import org.rasti.search.QueryProblem;
import org.rasti.search.SearchRequest;
import org.rasti.search.SearchResult;
import org.rasti.search.SearchResult.Tolerance;
import org.rasti.search.Total;
import org.rasti.text.Language;

/** Searches of every sort, for a browser to look at. */
final class SampleSearch {

    private SampleSearch() {}

    /** Finds nothing, or is not ready to. */
    static PublicSearch none() {
        var search = mock(PublicSearch.class);
        when(search.search(any())).thenReturn(SampleHits.none());
        when(search.search(Mockito.<SearchRequest>argThat(
                        asked -> asked != null && asked.query().equals("later"))))
                .thenReturn(SearchResult.notReady());
        return search;
    }

    /** Finds a great deal, some of it in words without a break. */
    static PublicSearch full() {
        var found = new SampleHits();
        found.total = new Total(Total.MOST, true);
        found.tolerance = Tolerance.SPELLING;
        found.didYouMean = "reservoirs rating:false";
        found.problems.add(new QueryProblem(QueryProblem.Code.OPEN_QUOTATION, 0, 4));
        found.hits.add(SampleHits.hit(
                "S-1047",
                "x",
                SampleHits.excerpt("Rainfall[" + "x".repeat(160) + "] and <b>tags</b>", Language.EN, false),
                List.of(SampleHits.excerpt("یک [سد] در متن فارسی با نام Latin میان آن", Language.FA, true)),
                Map.of("speaker.en", "N".repeat(70), "speaker.fa", "ن".repeat(70), "rating.en", "False")));
        var topics = new ArrayList<FacetValue>();
        for (int i = 1; i <= 9; i++) {
            var name = "Topic " + "long ".repeat(i) + i;
            topics.add(SampleHits.value(Facet.TOPIC, "t" + i, Map.of("en", name, "fa", "موضوع " + i), 120 / i));
        }
        found.facets.add(SampleHits.counts(Facet.TOPIC, topics.toArray(FacetValue[]::new)));
        found.facets.add(SampleHits.counts(Facet.OUTLET, SampleHits.value(Facet.OUTLET, "O".repeat(60), Map.of(), 3)));
        var search = mock(PublicSearch.class);
        when(search.search(any())).thenReturn(found.result());
        return search;
    }
}
