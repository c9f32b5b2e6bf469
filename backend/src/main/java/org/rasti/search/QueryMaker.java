package org.rasti.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.rasti.search.Clause.Phrase;
import org.rasti.search.Clause.Said;
import org.rasti.search.Clause.Value;
import org.rasti.search.Clause.Words;
import org.rasti.search.QueryWords.Field;
import org.rasti.search.Question.Wanted;
import org.rasti.search.SearchDocument.Role;
import org.rasti.text.Language;

/** Makes queries of a question: its words in every language of the index, as nobody says which one they are in. */
final class QueryMaker {

    /** A word found in two fields counts little more than in the better one. */
    private static final float TIE = 0.1f;

    private static final float BEGINNING = 0.5f;
    private static final float OTHER_SPELLING = 0.5f;
    private static final double MOST_OF_THE_WORDS = 0.6;
    /** A single letter begins too many words to tell anything. */
    private static final int SHORTEST_BEGINNING = 2;

    private final Vocabulary vocabulary;
    private final Question question;

    QueryMaker(Vocabulary vocabulary, Question question) {
        this.vocabulary = vocabulary;
        this.question = question;
    }

    /** Whether it says anything by which one hit could be better than another. */
    boolean hasRelevance() {
        return !question.wanted().isEmpty()
                || question.rest().stream().anyMatch(clause -> clause instanceof Phrase && !clause.isWithout());
    }

    /**
     * What has all the words.
     *
     * @param spellings words that may stand for others
     */
    Query all(Map<Wanted, List<Atom>> spellings) {
        return query(spellings, question.wanted().size());
    }

    /** What has most of the words. */
    Query most(Map<Wanted, List<Atom>> spellings) {
        return query(spellings, (int) Math.ceil(question.wanted().size() * MOST_OF_THE_WORDS));
    }

    private Query query(Map<Wanted, List<Atom>> spellings, int least) {
        var query = new BooleanQuery.Builder();
        if (!question.wanted().isEmpty()) {
            query.add(words(spellings, least), Occur.MUST);
        }
        rest(query);
        var made = query.build();
        boolean onlyTakesAway = made.clauses().stream().allMatch(clause -> clause.isProhibited());
        return onlyTakesAway ? query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST).build() : made;
    }

    private Query words(Map<Wanted, List<Atom>> spellings, int least) {
        var words = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
        for (var wanted : question.wanted()) {
            words.add(word(wanted, spellings.getOrDefault(wanted, List.of())), Occur.SHOULD);
        }
        return words.build();
    }

    private Query word(Wanted wanted, List<Atom> spellings) {
        var ways = new ArrayList<Query>();
        ways.add(word(wanted.atom()));
        var beginning = wanted.atom().surface();
        if (wanted.open() && beginning.length() >= SHORTEST_BEGINNING) {
            var begins = new PrefixQuery(new Term(Fields.SURFACE, beginning));
            ways.add(new BoostQuery(new ConstantScoreQuery(begins), BEGINNING));
        }
        spellings.forEach(other -> ways.add(new BoostQuery(word(other), OTHER_SPELLING)));
        return ways.size() == 1 ? ways.getFirst() : new DisjunctionMaxQuery(ways, TIE);
    }

    /** A word in any language and field. */
    private Query word(Atom atom) {
        var ways = new ArrayList<Query>();
        atom.readings().forEach((language, readings) -> {
            for (var role : vocabulary.roles(language)) {
                var field = Fields.words(role, language);
                readings.forEach(reading -> ways.add(new BoostQuery(terms(field, reading), weight(role))));
            }
        });
        return ways.isEmpty() ? MatchNoDocsQuery.INSTANCE : new DisjunctionMaxQuery(ways, TIE);
    }

    private static float weight(Role role) {
        return switch (role) {
            case TITLE -> 3;
            case NAME -> 2;
            case TEXT -> 1;
        };
    }

    private static Query terms(String field, List<String> terms) {
        if (terms.size() == 1) {
            return new TermQuery(new Term(field, terms.getFirst()));
        }
        var all = new BooleanQuery.Builder();
        terms.forEach(term -> all.add(new TermQuery(new Term(field, term)), Occur.MUST));
        return all.build();
    }

    /** Values of one field are alternatives; fields narrow one another. */
    private void rest(BooleanQuery.Builder query) {
        var alternatives = new EnumMap<Field, BooleanQuery.Builder>(Field.class);
        for (var clause : question.rest()) {
            switch (clause) {
                case Words words -> without(query, words);
                case Phrase phrase -> query.add(phrase(phrase), phrase.isWithout() ? Occur.MUST_NOT : Occur.MUST);
                case Value value -> filter(query, alternatives, value.field(), value(value), value.isWithout());
                case Said said -> filter(query, alternatives, Field.SAID, days(said.days()), said.isWithout());
            }
        }
        alternatives.values().forEach(values -> query.add(values.build(), Occur.FILTER));
    }

    private void without(BooleanQuery.Builder query, Words words) {
        var all = new BooleanQuery.Builder();
        var atoms = Atom.of(words.text(), vocabulary.languages());
        atoms.forEach(atom -> all.add(word(atom), Occur.MUST));
        if (!atoms.isEmpty()) {
            query.add(all.build(), Occur.MUST_NOT);
        }
    }

    private static void filter(
            BooleanQuery.Builder query,
            Map<Field, BooleanQuery.Builder> alternatives,
            Field field,
            Query value,
            boolean without) {
        if (without) {
            query.add(value, Occur.MUST_NOT);
        } else {
            alternatives
                    .computeIfAbsent(field, any -> new BooleanQuery.Builder())
                    .add(value, Occur.SHOULD);
        }
    }

    private Query phrase(Phrase phrase) {
        var ways = new ArrayList<Query>();
        for (var language : vocabulary.languages()) {
            for (var role : vocabulary.roles(language)) {
                var query = inOrder(language, Fields.words(role, language), phrase.text());
                ways.add(new BoostQuery(query, weight(role)));
            }
        }
        return ways.isEmpty() ? MatchNoDocsQuery.INSTANCE : new DisjunctionMaxQuery(ways, TIE);
    }

    /** Nothing but marks between the quotation marks asks for nothing that is there. */
    private static Query inOrder(Language language, String field, String text) {
        var query = new QueryBuilder(Analyzers.words(language)).createPhraseQuery(field, text);
        return query == null ? MatchNoDocsQuery.INSTANCE : query;
    }

    private static Query days(Days days) {
        return IntPoint.newRangeQuery(
                Fields.SAID,
                Math.toIntExact(days.from().toEpochDay()),
                Math.toIntExact(days.to().toEpochDay()));
    }

    private static Query value(Value value) {
        var field = value.field().index();
        var ways = new BooleanQuery.Builder();
        for (var key : QueryWords.keys(value.text())) {
            ways.add(new TermQuery(new Term(Fields.exact(field), key)), Occur.SHOULD);
        }
        var beginning = Fields.key(value.text());
        if (value.open() && beginning.length() >= SHORTEST_BEGINNING) {
            ways.add(new PrefixQuery(new Term(Fields.exact(field), beginning)), Occur.SHOULD);
        }
        if (value.field().isName()) {
            ways.add(inOrder(Analyzers.OTHER, Fields.named(field), value.text()), Occur.SHOULD);
        }
        return ways.build();
    }
}
