package org.rasti.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.rasti.search.Question.Wanted;

/** Other spellings of words that find little: those words of the index that differ from them by a letter or two. */
final class Spelling {

    private static final int MOST_WORDS = 4;
    private static final int MOST_SPELLINGS = 3;
    private static final int SHORTEST = 4;
    private static final int SHORTEST_FOR_TWO = 8;
    /** Longer ones are no words, and comparing them takes its time. */
    private static final int LONGEST = 30;

    private final IndexReader reader;
    private final Vocabulary vocabulary;

    Spelling(IndexReader reader, Vocabulary vocabulary) {
        this.reader = reader;
        this.vocabulary = vocabulary;
    }

    /** The spellings of each word that has any, the likeliest first. */
    Map<Wanted, List<Atom>> of(List<Wanted> words) throws IOException {
        var found = new LinkedHashMap<Wanted, List<Atom>>();
        for (var word : rarest(words)) {
            var spellings = of(word.atom().surface());
            if (!spellings.isEmpty()) {
                found.put(word, spellings);
            }
        }
        return found;
    }

    /** Words that are often found are spelt rightly. */
    private List<Wanted> rarest(List<Wanted> words) throws IOException {
        record Rare(Wanted word, int found) {}
        var rare = new ArrayList<Rare>();
        for (var word : words) {
            var surface = word.atom().surface();
            if (surface.length() >= SHORTEST
                    && surface.length() <= LONGEST
                    && surface.chars().noneMatch(Character::isDigit)) {
                rare.add(new Rare(word, reader.docFreq(new Term(Fields.SURFACE, surface))));
            }
        }
        return rare.stream()
                .sorted((one, other) -> Integer.compare(one.found, other.found))
                .limit(MOST_WORDS)
                .map(Rare::word)
                .toList();
    }

    private List<Atom> of(String surface) throws IOException {
        var checker = new DirectSpellChecker();
        checker.setMaxEdits(surface.length() < SHORTEST_FOR_TWO ? 1 : 2);
        checker.setMinQueryLength(SHORTEST);
        var similar = checker.suggestSimilar(
                new Term(Fields.SURFACE, surface), MOST_SPELLINGS, reader, SuggestMode.SUGGEST_MORE_POPULAR);
        return Arrays.stream(similar).map(this::atom).flatMap(List::stream).toList();
    }

    private List<Atom> atom(SuggestWord word) {
        return Atom.of(word.string, vocabulary.languages());
    }
}
