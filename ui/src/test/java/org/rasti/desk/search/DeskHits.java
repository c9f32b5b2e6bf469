package org.rasti.desk.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rasti.search.Excerpt;
import org.rasti.search.Excerpt.Mark;
import org.rasti.search.Facet;
import org.rasti.search.FacetCounts;
import org.rasti.search.FacetValue;
import org.rasti.search.Hit;
import org.rasti.search.QueryProblem;
import org.rasti.search.SearchResult;
import org.rasti.search.SearchResult.Tolerance;
import org.rasti.search.Total;
import org.rasti.text.Language;

/** Answers of the desk's search as a test wants them. */
final class DeskHits {

    final List<Hit> hits = new ArrayList<>(List.of(
            hit(
                    "STATEMENT",
                    4,
                    new Excerpt("هر دوازده سد ما پر است", Language.FA, false, List.of(new Mark(10, 12))),
                    Map.of("code", "S-4", "state", "QUEUED", "speaker", "نمونه فرضی", "assignee", "Nasrin")),
            hit(
                    "ARTICLE",
                    9,
                    new Excerpt("Ministers meet", Language.EN, false, List.of()),
                    Map.of("outlet", "The Courier"),
                    new Excerpt("she said that the reservoirs are full", Language.EN, true, List.of(new Mark(18, 28)))),
            hit("SPEAKER", 5, new Excerpt("Nemuna \"The\" Farzi", Language.EN, false, List.of()), Map.of()),
            hit(
                    "EVIDENCE",
                    6,
                    new Excerpt("Water report", Language.of("und"), false, List.of()),
                    Map.of("code", "S-4", "stance", "REFUTES", "publisher", "Water Office"))));
    final List<QueryProblem> problems = new ArrayList<>();
    Total total = new Total(4, false);
    Tolerance tolerance = Tolerance.NONE;

    @Nullable
    String didYouMean;

    SearchResult result() {
        var facets = List.of(
                counts(
                        Facet.KIND,
                        value(Facet.KIND, "STATEMENT", Map.of(), 1),
                        value(Facet.KIND, "ARTICLE", Map.of(), 3_000)),
                counts(
                        Facet.STATE,
                        value(Facet.STATE, "QUEUED", Map.of(), 1),
                        value(Facet.STATE, "PUBLISHED", Map.of(), 2)),
                counts(Facet.RATING, value(Facet.RATING, "false", Map.of("en", "False", "fa", "نادرست"), 1)),
                counts(Facet.LANGUAGE, value(Facet.LANGUAGE, "fa", Map.of(), 4)),
                counts(Facet.MONTH, value(Facet.MONTH, "2024-11", Map.of(), 2)));
        return new SearchResult(true, hits, total, facets, tolerance, didYouMean, problems);
    }

    static Hit hit(String kind, long id, Excerpt title, Map<String, String> facts, Excerpt... passages) {
        return new Hit(kind, id, title.language(), title, List.of(passages), facts);
    }

    private static FacetCounts counts(Facet facet, FacetValue... values) {
        return new FacetCounts(facet, List.of(values));
    }

    private static FacetValue value(Facet facet, String value, Map<String, String> names, int count) {
        return new FacetValue(value, names, count, facet.field() + ":" + value);
    }
}
