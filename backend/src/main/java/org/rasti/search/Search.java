package org.rasti.search;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.jspecify.annotations.Nullable;
import org.rasti.search.Question.Wanted;
import org.rasti.search.SearchDocument.Role;
import org.rasti.search.SearchRequest.Order;
import org.rasti.search.SearchResult.Tolerance;
import org.rasti.text.Language;

/** One question, put to an index as it is at one moment. */
final class Search {

    /** Where no more is found, other spellings are tried. */
    private static final int LITTLE = 3;
    /** Of fewer words, none can be missing. */
    private static final int SOME = 3;

    private static final int EXCERPTS = 2;
    private static final Duration LONGEST = Duration.ofSeconds(2);

    static {
        // So many words, each in every language and field, each whole and in parts.
        IndexSearcher.setMaxClauseCount(4_096);
    }

    private final IndexSearcher searcher;
    private final FacetCounter facets;
    private final SearchRequest request;
    private final Vocabulary vocabulary;
    private final Question question;
    private final QueryMaker maker;

    private Query query;
    private TopDocs found;
    private Tolerance tolerance = Tolerance.NONE;
    private @Nullable String didYouMean;
    private Map<Wanted, List<Atom>> spellings = Map.of();

    Search(IndexSearcher shared, FacetCounter facets, SearchRequest request) throws IOException {
        this(shared, facets, request, Vocabulary.of(shared.getIndexReader()));
    }

    private Search(IndexSearcher shared, FacetCounter facets, SearchRequest request, Vocabulary vocabulary)
            throws IOException {
        this.searcher = limited(shared);
        this.facets = facets;
        this.request = request;
        this.vocabulary = vocabulary;
        this.question = Question.of(QueryText.read(request.query(), request.typing()), vocabulary.languages());
        this.maker = new QueryMaker(vocabulary, question);
        this.query = maker.all(Map.of());
        this.found = find(query);
    }

    /** Whatever is asked, there is an end to it: then what was found so far is the answer. */
    private static IndexSearcher limited(IndexSearcher shared) {
        var limited = new IndexSearcher(shared.getIndexReader());
        limited.setTimeout(new QueryTimeoutImpl(LONGEST.toMillis()));
        return limited;
    }

    SearchResult result() throws IOException {
        if (found.totalHits.value() < LITTLE && !question.wanted().isEmpty()) {
            stretch();
        }
        return new SearchResult(
                true,
                hits(),
                total(),
                request.facets() ? facets.all(searcher, query) : List.of(),
                tolerance,
                didYouMean,
                question.problems());
    }

    private Total total() {
        return Total.of(found.totalHits.value());
    }

    private TopDocs find(Query asked) throws IOException {
        int most = Math.max(1, request.offset() + request.limit());
        var order = order();
        return order == null
                ? searcher.search(asked, new TopScoreDocCollectorManager(most, null, Total.MOST + 1))
                : searcher.search(asked, new TopFieldCollectorManager(order, most, null, Total.MOST + 1));
    }

    private @Nullable Sort order() {
        if (request.order() == Order.RELEVANCE && maker.hasRelevance()) {
            return null;
        }
        boolean newest = request.order() != Order.OLDEST;
        return new Sort(new SortField(Fields.DATE, SortField.Type.LONG, newest), SortField.FIELD_DOC);
    }

    /** Tries other spellings, then goes without a word. */
    private void stretch() throws IOException {
        spellings = new Spelling(searcher.getIndexReader(), vocabulary).of(question.wanted());
        if (!spellings.isEmpty()) {
            tryOther(maker.all(spellings), Tolerance.SPELLING);
            correct();
        }
        if (found.totalHits.value() == 0 && question.wanted().size() >= SOME) {
            tryOther(maker.most(spellings), Tolerance.SOME_WORDS);
        }
        if (tolerance == Tolerance.NONE) {
            spellings = Map.of();
        }
    }

    private void tryOther(Query other, Tolerance stretched) throws IOException {
        var more = find(other);
        if (more.totalHits.value() > found.totalHits.value()) {
            query = other;
            found = more;
            tolerance = stretched;
        }
    }

    /** The question with its rare words in their likeliest other spelling, where that finds something. */
    private void correct() throws IOException {
        var corrected = new StringBuilder(request.query());
        var last = spellings.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Wanted, List<Atom>> word) ->
                                word.getKey().start())
                        .reversed())
                .toList();
        for (var word : last) {
            corrected.replace(
                    word.getKey().start(),
                    word.getKey().end(),
                    word.getValue().getFirst().text());
        }
        var asked = Question.of(QueryText.read(corrected.toString(), false), vocabulary.languages());
        if (searcher.count(new QueryMaker(vocabulary, asked).all(Map.of())) > 0) {
            didYouMean = corrected.toString();
        }
    }

    private List<Hit> hits() throws IOException {
        var hits = new ArrayList<Hit>();
        var marker = marker();
        for (int i = request.offset(); i < Math.min(found.scoreDocs.length, request.offset() + request.limit()); i++) {
            hits.add(hit(Documents.shown(searcher, found.scoreDocs[i].doc), marker));
        }
        return hits;
    }

    private Marker marker() {
        var terms = question.terms(vocabulary.languages());
        spellings.values().stream().flatMap(List::stream).forEach(atom -> Question.add(terms, atom));
        return new Marker(terms, question.opening());
    }

    private static Hit hit(Shown shown, Marker marker) {
        var title = shown.title();
        var excerpts = shown.texts().stream()
                .filter(text -> text.role() != Role.TITLE)
                .flatMap(text -> marker.passage(text.text(), text.in()).stream())
                .sorted(Comparator.comparingInt(
                        (Excerpt excerpt) -> -excerpt.marks().size()))
                .limit(EXCERPTS)
                .toList();
        return new Hit(
                shown.kind(),
                shown.id(),
                Language.of(shown.language()),
                marker.whole(title.text(), title.in()),
                excerpts,
                shown.facts());
    }
}
