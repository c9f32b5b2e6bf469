package org.rasti.matching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.rasti.search.Analyzers;

/**
 * A text's rarest terms, each once, as a query. What a long text repeats or shares with everybody finds nothing and costs
 * most, so that a text of any length costs no more than an ordinary one.
 */
final class QueryTerms {

    private record Weighed(Term term, TermStates states) {}

    private final List<Weighed> terms;

    private QueryTerms(List<Weighed> terms) {
        this.terms = terms;
    }

    static QueryTerms of(IndexSearcher searcher, String field, List<String> texts) throws IOException {
        var distinct = new LinkedHashSet<String>();
        for (var text : texts) {
            Analyzers.terms(ClaimFields.analyzer(), field, text).forEach(term -> distinct.add(term.text()));
        }
        var weighed = new ArrayList<Weighed>();
        for (var text : distinct) {
            var term = new Term(field, text);
            var states = TermStates.build(searcher, term, true);
            if (states.docFreq() > 0) {
                weighed.add(new Weighed(term, states));
            }
        }
        weighed.sort(Comparator.comparingInt(one -> one.states().docFreq()));
        return new QueryTerms(weighed);
    }

    /** A query for so many of the rarest; it scores by BM25 (Robertson, Zaragoza 2009), the searcher's own similarity. */
    Query rarest(int most) {
        if (terms.isEmpty()) {
            return new MatchNoDocsQuery("no term of it is in the index");
        }
        var query = new BooleanQuery.Builder();
        terms.stream().limit(most).forEach(one -> query.add(new TermQuery(one.term(), one.states()), Occur.SHOULD));
        return query.build();
    }
}
