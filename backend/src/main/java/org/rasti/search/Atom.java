package org.rasti.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rasti.search.Analyzers.Term;
import org.rasti.text.Language;

/**
 * The smallest part of some words that every language's analysis leaves in one piece: mostly a word, but two where one
 * language writes as one what another parts.
 *
 * @param text as it was typed
 * @param start where it begins in the words
 * @param end exclusive
 * @param readings by language: the ways to read it, each as terms that all have to be there
 */
record Atom(String text, int start, int end, Map<Language, List<List<String>>> readings) {

    /** The atoms of some words, in their order, as these languages read them. */
    static List<Atom> of(String words, Collection<Language> languages) {
        var terms = new HashMap<Language, List<Term>>();
        for (var language : languages) {
            terms.put(language, Analyzers.terms(Analyzers.words(language), words));
        }
        return places(terms).stream()
                .map(place -> new Atom(
                        words.substring(place.start, place.end), place.start, place.end, readings(terms, place)))
                .toList();
    }

    private record Place(int start, int end) {

        boolean holds(Term term) {
            return term.start() >= start && term.end() <= end;
        }
    }

    /** Where terms of all languages stand, those that overlap taken together. */
    private static List<Place> places(Map<Language, List<Term>> terms) {
        var sorted = terms.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Term::start))
                .toList();
        var places = new ArrayList<Place>();
        for (var term : sorted) {
            var last = places.isEmpty() ? null : places.getLast();
            if (last != null && term.start() < last.end) {
                places.set(places.size() - 1, new Place(last.start, Math.max(last.end, term.end())));
            } else {
                places.add(new Place(term.start(), term.end()));
            }
        }
        return places;
    }

    private static Map<Language, List<List<String>>> readings(Map<Language, List<Term>> terms, Place place) {
        var readings = new HashMap<Language, List<List<String>>>();
        terms.forEach((language, all) -> {
            var here = all.stream().filter(place::holds).toList();
            if (!here.isEmpty()) {
                readings.put(language, readings(here));
            }
        });
        return readings;
    }

    /**
     * Analysis gives a word with half-spaces as one term and then, in the same place, as its parts: all that are one, or
     * all that are parts.
     */
    private static List<List<String>> readings(List<Term> terms) {
        var whole = new ArrayList<String>();
        var parted = new ArrayList<String>();
        Term last = null;
        boolean hasParts = false;
        for (int i = 0; i < terms.size(); i++) {
            var term = terms.get(i);
            boolean isFirst = last == null || !isSamePlace(last, term);
            boolean isParted = isFirst && i + 1 < terms.size() && isSamePlace(term, terms.get(i + 1));
            if (isFirst) {
                whole.add(term.text());
            }
            if (!isParted) {
                parted.add(term.text());
            }
            hasParts |= isParted;
            last = term;
        }
        return hasParts ? List.of(whole, parted) : List.of(whole);
    }

    private static boolean isSamePlace(Term one, Term other) {
        return one.start() == other.start() && one.end() == other.end();
    }

    /** How it is written, folded but whole. */
    String surface() {
        return readings.getOrDefault(Analyzers.OTHER, List.of(List.of())).getFirst().stream()
                .reduce((one, other) -> other)
                .orElse("");
    }
}
