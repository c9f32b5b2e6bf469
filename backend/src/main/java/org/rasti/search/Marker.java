package org.rasti.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rasti.search.Analyzers.Term;
import org.rasti.search.Excerpt.Mark;
import org.rasti.text.Language;

/** Finds the words of a question in a text, in the way in which they were found: by the terms of its language. */
final class Marker {

    /** Nobody looks for a mark further down in a list of hits. */
    private static final int FARTHEST = 30_000;

    private static final int PASSAGE = 240;
    private static final int BEFORE = 60;

    private final Map<Language, Set<String>> terms;
    private final String opening;

    /** @param opening the beginning of a word; empty where words are whole */
    Marker(Map<Language, Set<String>> terms, String opening) {
        this.terms = terms;
        this.opening = opening;
    }

    /** The text as a whole. */
    Excerpt whole(String text, Language language) {
        return new Excerpt(text, language, false, marks(text, language));
    }

    /** Its passage with the most marks; without any, there is no passage to show. */
    List<Excerpt> passage(String text, Language language) {
        var marks = marks(text, language);
        if (marks.isEmpty()) {
            return List.of();
        }
        if (text.length() <= PASSAGE) {
            return List.of(new Excerpt(text, language, false, marks));
        }
        int from = wordBegin(text, densest(marks) - BEFORE);
        int to = wordEnd(text, from + PASSAGE);
        var shown = marks.stream()
                .filter(mark -> mark.start() >= from && mark.end() <= to)
                .map(mark -> new Mark(mark.start() - from, mark.end() - from))
                .toList();
        return List.of(new Excerpt(text.substring(from, to), language, true, shown));
    }

    /** Where the most marks begin to stand close together. */
    private static int densest(List<Mark> marks) {
        int best = 0;
        int most = 0;
        int end = 0;
        for (int i = 0; i < marks.size(); i++) {
            int limit = marks.get(i).start() + PASSAGE - BEFORE;
            while (end < marks.size() && marks.get(end).end() <= limit) {
                end++;
            }
            if (end - i > most) {
                most = end - i;
                best = i;
            }
        }
        return marks.get(best).start();
    }

    private static int wordBegin(String text, int wanted) {
        if (wanted <= 0) {
            return 0;
        }
        int at = wanted;
        while (at < wanted + BEFORE / 2 && !Character.isWhitespace(text.charAt(at - 1))) {
            at++;
        }
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static int wordEnd(String text, int wanted) {
        if (wanted >= text.length()) {
            return text.length();
        }
        int at = wanted;
        while (at > wanted - BEFORE / 2 && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private List<Mark> marks(String text, Language language) {
        var near = text.length() <= FARTHEST ? text : text.substring(0, FARTHEST);
        var rules = Analyzers.rules(language);
        var wanted = terms.getOrDefault(rules, Set.of());
        var marks = new ArrayList<Mark>();
        for (var term : Analyzers.terms(Analyzers.words(rules), near)) {
            if (wanted.contains(term.text())) {
                add(marks, term);
            }
        }
        if (!opening.isEmpty()) {
            addOpened(marks, near);
        }
        return marks;
    }

    private void addOpened(List<Mark> marks, String text) {
        for (var term : Analyzers.terms(Analyzers.words(Analyzers.OTHER), text)) {
            if (term.text().startsWith(opening)) {
                add(marks, term);
            }
        }
        marks.sort((one, other) -> Integer.compare(one.start(), other.start()));
        for (int i = marks.size() - 1; i > 0; i--) {
            if (marks.get(i).start() < marks.get(i - 1).end()) {
                marks.remove(i);
            }
        }
    }

    private static void add(List<Mark> marks, Term term) {
        boolean isFree = marks.isEmpty() || marks.getLast().end() <= term.start();
        if (term.end() > term.start() && (isFree || marks.getLast().start() > term.start())) {
            marks.add(new Mark(term.start(), term.end()));
        }
    }
}
