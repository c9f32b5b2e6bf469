package org.rasti.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.rasti.search.Completion.What;
import org.rasti.search.SearchRequest.Order;

/**
 * How a question that is being typed may go on. Everything is taken from what the question finds: what is not found by
 * it is not suggested either.
 */
final class Completions {

    private static final Map<Facet, What> VALUES = values();
    private static final int LONGEST = 120;
    private static final int LOOKED_AT = 100;

    private final IndexSearcher searcher;
    private final FacetCounter facets;
    private final String typed;
    private final int limit;

    Completions(IndexSearcher searcher, FacetCounter facets, String typed, int limit) {
        this.searcher = searcher;
        this.facets = facets;
        this.typed = typed;
        this.limit = Math.clamp(limit, 0, SearchRequest.MOST);
    }

    private static Map<Facet, What> values() {
        var values = new LinkedHashMap<Facet, What>();
        values.put(Facet.SPEAKER, What.SPEAKER);
        values.put(Facet.TOPIC, What.TOPIC);
        values.put(Facet.OUTLET, What.OUTLET);
        values.put(Facet.RATING, What.RATING);
        return values;
    }

    /** Names first, as they say the most in the fewest words; then what was found. */
    List<Completion> all() throws IOException {
        var vocabulary = Vocabulary.of(searcher.getIndexReader());
        var text = QueryText.read(typed, true);
        var last = text.clauses().isEmpty() ? null : text.clauses().getLast();
        var completions = new ArrayList<Completion>();
        if (last instanceof Clause.Words words && words.open()) {
            names(completions, vocabulary, words);
            claims(completions);
        } else if (last instanceof Clause.Value value && value.open()) {
            named(completions, vocabulary, value);
        }
        return completions.stream().limit(limit).toList();
    }

    /** Values whose names the words at the end begin. */
    private void names(List<Completion> completions, Vocabulary vocabulary, Clause.Words words) throws IOException {
        var question = Question.of(QueryText.read(typed, true), vocabulary.languages());
        var counts = facets.count(searcher, new QueryMaker(vocabulary, question).all(Map.of()));
        for (var facet : VALUES.keySet()) {
            add(completions, facet, counts.of(facet, LOOKED_AT), words.text(), words.start());
        }
    }

    /** Values of a field that what is typed of one begins. */
    private void named(List<Completion> completions, Vocabulary vocabulary, Clause.Value value) throws IOException {
        var question = Question.of(QueryText.read(typed, true), vocabulary.languages());
        var counts = facets.count(searcher, new QueryMaker(vocabulary, question).all(Map.of()));
        var start = typed.lastIndexOf(':', value.start());
        int begin = Math.max(typed.lastIndexOf(' ', start), typed.lastIndexOf('-', start)) + 1;
        for (var facet : VALUES.keySet()) {
            if (facet.field().equals(value.field().index())) {
                add(completions, facet, counts.of(facet, LOOKED_AT), value.text(), begin);
            }
        }
    }

    private void add(List<Completion> completions, Facet facet, List<FacetValue> values, String begun, int start) {
        for (var value : values) {
            spellings(value)
                    .filter(name -> begins(name, begun))
                    .findFirst()
                    .ifPresent(name -> completions.add(new Completion(
                            VALUES.getOrDefault(facet, What.CLAIM),
                            name,
                            typed.substring(0, start) + value.term(),
                            value.count())));
        }
    }

    private static Stream<String> spellings(FacetValue value) {
        return value.names().isEmpty()
                ? Stream.of(value.value())
                : value.names().values().stream().sorted();
    }

    /** Whether each word that was typed begins one of the name's. */
    private static boolean begins(String name, String begun) {
        var words = Analyzers.terms(Analyzers.words(Analyzers.OTHER), name);
        var typed = Analyzers.terms(Analyzers.words(Analyzers.OTHER), begun);
        return !typed.isEmpty()
                && typed.stream().allMatch(part -> words.stream()
                        .anyMatch(word -> word.text().startsWith(part.text())));
    }

    private void claims(List<Completion> completions) throws IOException {
        var request = new SearchRequest(typed, Order.RELEVANCE, 0, limit, true, false);
        for (var hit : new Search(searcher, facets, request).result().hits()) {
            var title = hit.title().text();
            if (!hit.title().marks().isEmpty()
                    && completions.stream().noneMatch(known -> known.text().equals(title))) {
                completions.add(new Completion(What.CLAIM, title, beginning(title), 1));
            }
        }
    }

    /** So many of its words as a question should have. */
    private static String beginning(String title) {
        int end = title.length() <= LONGEST ? title.length() : title.lastIndexOf(' ', LONGEST);
        return title.substring(0, end < 0 ? LONGEST : end);
    }
}
