package org.rasti.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rasti.search.Clause.Phrase;
import org.rasti.search.Clause.Words;
import org.rasti.text.Language;

/**
 * A question read in the languages of an index.
 *
 * @param wanted the words that have to be there, with where they stand in the question
 * @param rest every other clause
 * @param problems what of it does not count
 */
record Question(List<Wanted> wanted, List<Clause> rest, List<QueryProblem> problems) {

    /**
     * A word that has to be there.
     *
     * @param start where it stands in the question
     * @param open whether it may still be growing
     */
    record Wanted(Atom atom, int start, boolean open) {

        int end() {
            return start + atom.end() - atom.start();
        }
    }

    static Question of(QueryText text, Set<Language> languages) {
        var wanted = new ArrayList<Wanted>();
        var rest = new ArrayList<Clause>();
        for (var clause : text.clauses()) {
            if (clause instanceof Words words && !words.isWithout()) {
                wanted.addAll(wanted(words, languages));
            } else {
                rest.add(clause);
            }
        }
        return new Question(wanted, rest, text.problems());
    }

    private static List<Wanted> wanted(Words words, Set<Language> languages) {
        var atoms = Atom.of(words.text(), languages);
        var wanted = new ArrayList<Wanted>();
        for (var atom : atoms) {
            boolean last = atom.equals(atoms.getLast());
            wanted.add(new Wanted(atom, words.start() + atom.start(), words.open() && last));
        }
        return wanted;
    }

    /** The terms to be marked in a text, by language. */
    Map<Language, Set<String>> terms(Set<Language> languages) {
        var terms = new HashMap<Language, Set<String>>();
        for (var word : wanted) {
            add(terms, word.atom());
        }
        for (var clause : rest) {
            if (clause instanceof Phrase phrase && !phrase.isWithout()) {
                Atom.of(phrase.text(), languages).forEach(atom -> add(terms, atom));
            }
        }
        return terms;
    }

    static void add(Map<Language, Set<String>> terms, Atom atom) {
        atom.readings().forEach((language, readings) -> {
            var all = terms.computeIfAbsent(language, any -> new HashSet<>());
            readings.forEach(all::addAll);
        });
    }

    /** The beginning of a word that is still being typed; empty where there is none. */
    String opening() {
        return wanted.isEmpty() || !wanted.getLast().open()
                ? ""
                : wanted.getLast().atom().surface();
    }
}
