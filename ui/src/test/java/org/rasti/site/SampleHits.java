package org.rasti.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rasti.search.Excerpt;
import org.rasti.search.Facet;
import org.rasti.search.FacetCounts;
import org.rasti.search.FacetValue;
import org.rasti.search.Hit;
import org.rasti.search.QueryProblem;
import org.rasti.search.SearchResult;
import org.rasti.search.SearchResult.Tolerance;
import org.rasti.search.Total;
import org.rasti.text.Language;

/** Answers of the public's search as a test wants them. */
final class SampleHits {

    Total total = new Total(2, false);
    Tolerance tolerance = Tolerance.NONE;

    @Nullable
    String didYouMean;

    final List<Hit> hits = new ArrayList<>(List.of(english(), persian()));
    final List<QueryProblem> problems = new ArrayList<>();
    final List<FacetCounts> facets = new ArrayList<>(List.of(
            counts(
                    Facet.RATING,
                    value(Facet.RATING, "misleading", Map.of("en", "Misleading", "fa", "گمراه‌کننده"), 1),
                    value(Facet.RATING, "false", Map.of("en", "False", "fa", "نادرست"), 1)),
            counts(
                    Facet.SPEAKER,
                    new FacetValue(
                            "نمونه فرضی",
                            Map.of("en", "Nemuna Farzi", "fa", "نمونه فرضی"),
                            1,
                            "speaker:\"نمونه فرضی\"")),
            counts(Facet.CLAIM, value(Facet.CLAIM, "FACT", Map.of(), 2)),
            counts(Facet.OUTLET, value(Facet.OUTLET, "The Courier", Map.of(), 1)),
            counts(Facet.LANGUAGE, value(Facet.LANGUAGE, "fa", Map.of(), 1), value(Facet.LANGUAGE, "en", Map.of(), 1)),
            counts(Facet.MONTH, value(Facet.MONTH, "2026-02", Map.of(), 1), value(Facet.MONTH, "2026-03", Map.of(), 1)),
            counts(
                    Facet.JALALI_MONTH,
                    value(Facet.JALALI_MONTH, "1404-11", Map.of(), 1),
                    value(Facet.JALALI_MONTH, "1404-12", Map.of(), 1))));

    static SearchResult none() {
        return new SearchResult(true, List.of(), Total.NONE, List.of(), Tolerance.NONE, null, List.of());
    }

    SearchResult result() {
        return new SearchResult(true, hits, total, facets, tolerance, didYouMean, problems);
    }

    static Hit english() {
        return hit(
                "S-1042",
                "reservoirs-full",
                excerpt("All twelve [reservoirs] of Samplia are full.", Language.EN, false),
                List.of(excerpt("nine of twelve [reservoirs] stand above nine tenths", Language.EN, true)),
                Map.of("rating.en", "Misleading", "rating.fa", "گمراه‌کننده", "corrected", "true"));
    }

    static Hit persian() {
        return hit(
                "S-1050",
                "سد-پر",
                excerpt("هر دوازده [سد] ما پر است", Language.FA, false),
                List.of(),
                Map.of("rating.en", "False", "rating.fa", "نادرست", "state", "RETRACTED", "demo", "true"));
    }

    static Hit hit(String code, String slug, Excerpt title, List<Excerpt> passages, Map<String, String> others) {
        var facts = new HashMap<>(Map.of(
                "code", code,
                "slug", slug,
                "state", "PUBLISHED",
                "claim", "FACT",
                "role", "Minister of Water",
                "summary", "Nine of the twelve are above nine tenths.",
                "firstPublished", "2026-03-14T09:30:00Z"));
        facts.putAll(Map.of(
                "speaker.en",
                "Nemuna Farzi",
                "speaker.fa",
                "نمونه فرضی",
                "ratingColour",
                "#8a5a00",
                "ratingShape",
                "HALF"));
        facts.putAll(others);
        return new Hit("PAGE", 7, title.language(), title, passages, facts);
    }

    /** A passage in which what stands in brackets was looked for. */
    static Excerpt excerpt(String marked, Language language, boolean cut) {
        var marks = new ArrayList<Excerpt.Mark>();
        var matcher = Pattern.compile("\\[([^]]*)]").matcher(marked);
        int brackets = 0;
        while (matcher.find()) {
            int start = matcher.start() - brackets;
            marks.add(new Excerpt.Mark(start, start + matcher.group(1).length()));
            brackets += 2;
        }
        return new Excerpt(matcher.replaceAll("$1"), language, cut, marks);
    }

    static FacetCounts counts(Facet facet, FacetValue... values) {
        return new FacetCounts(facet, List.of(values));
    }

    static FacetValue value(Facet facet, String value, Map<String, String> names, int count) {
        boolean isWord = value.matches("[\\p{L}\\p{N}_-]+");
        return new FacetValue(value, names, count, facet.field() + ":" + (isWord ? value : '"' + value + '"'));
    }
}
