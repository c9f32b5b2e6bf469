package org.rasti.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rasti.search.QueryProblem.Code;
import org.rasti.search.QueryWords.Field;

/**
 * A question taken apart: words, {@code "phrases"}, {@code -without}, {@code field:value}. Nothing nests and nothing is
 * an error: what makes no sense as a part of the language is words, and what cannot be answered is named as a problem.
 */
final class QueryText {

    static final int MOST_CHARACTERS = 1_000;
    static final int MOST_WORDS = 32;

    /** Of a single word: no language has longer ones worth finding. */
    private static final int LONGEST_WORD = 100;

    private static final String QUOTES = "\"“”„«»";

    private final String text;
    private final boolean typing;
    private final List<Clause> clauses = new ArrayList<>();
    private final List<QueryProblem> problems = new ArrayList<>();
    private int at;
    private int words;

    private QueryText(String text, boolean typing) {
        this.text = text;
        this.typing = typing;
    }

    /** Takes a question apart. */
    static QueryText read(String question, boolean typing) {
        int end = Math.min(question.length(), MOST_CHARACTERS);
        if (end < question.length() && Character.isHighSurrogate(question.charAt(end - 1))) {
            end--;
        }
        var read = new QueryText(question.substring(0, end), typing);
        read.all();
        if (end < question.length()) {
            read.problems.add(new QueryProblem(Code.TOO_LONG, end, question.length() - end));
        }
        return read;
    }

    List<Clause> clauses() {
        return clauses;
    }

    List<QueryProblem> problems() {
        return problems;
    }

    private void all() {
        skipSpace();
        while (at < text.length()) {
            if (words >= MOST_WORDS) {
                problems.add(new QueryProblem(Code.TOO_MANY_WORDS, at, text.length() - at));
                return;
            }
            clause();
            skipSpace();
        }
    }

    private void clause() {
        int start = at;
        boolean without = text.charAt(at) == '-' && at + 1 < text.length() && !isSpace(at + 1);
        if (without) {
            at++;
        }
        if (isQuote(at)) {
            phrase(start, without);
            return;
        }
        var field = field();
        if (field.isPresent()) {
            value(field.get(), start, without);
        } else {
            word(start, without);
        }
    }

    private void phrase(int start, boolean without) {
        int begin = at + 1;
        var quoted = quoted(start);
        if (!quoted.isBlank()) {
            clauses.add(new Clause.Phrase(limited(quoted), begin, without));
        }
    }

    /** The words of a quotation, so many as still count. */
    private String limited(String quoted) {
        int end = 0;
        boolean inWord = false;
        while (end < quoted.length()) {
            boolean space = Character.isWhitespace(quoted.charAt(end));
            if (!space && !inWord && ++words > MOST_WORDS) {
                break;
            }
            inWord = !space;
            end++;
        }
        return quoted.substring(0, end);
    }

    /** What stands between quotation marks, or from one to the end. */
    private String quoted(int start) {
        int begin = ++at;
        while (at < text.length() && !isQuote(at)) {
            at++;
        }
        var quoted = text.substring(begin, at);
        if (at < text.length()) {
            at++;
        } else if (!typing) {
            problems.add(new QueryProblem(Code.OPEN_QUOTATION, start, at - start));
        }
        return quoted;
    }

    /** The field named here, and past its colon; nothing is passed where none is. */
    private Optional<Field> field() {
        int colon = at;
        while (colon < text.length() && (Character.isLetter(text.charAt(colon)) || text.charAt(colon) == '\u200c')) {
            colon++;
        }
        if (colon == at || colon == text.length() || text.charAt(colon) != ':') {
            return Optional.empty();
        }
        var field = QueryWords.field(text.substring(at, colon));
        if (field.isPresent()) {
            at = colon + 1;
        }
        return field;
    }

    private void value(Field field, int start, boolean without) {
        words++;
        int begin = at;
        boolean quoted = at < text.length() && isQuote(at);
        var value = quoted ? quoted(start) : run();
        if (value.isBlank()) {
            if (!typing || at < text.length()) {
                problems.add(new QueryProblem(Code.NO_VALUE, start, at - start));
            }
        } else if (field == Field.SAID) {
            said(value, begin, without);
        } else {
            clauses.add(new Clause.Value(field, value, begin, without, !quoted && isOpen()));
        }
    }

    private void said(String value, int begin, boolean without) {
        var days = Days.read(value);
        if (days.isEmpty()) {
            if (!isOpen()) {
                problems.add(new QueryProblem(Code.NO_DATE, begin, value.length()));
            }
        } else if (days.get().isBackwards()) {
            problems.add(new QueryProblem(Code.BACKWARDS, begin, value.length()));
        } else {
            clauses.add(new Clause.Said(days.get(), begin, without));
        }
    }

    /** A word; next to another it joins that: what is written with a space in one place is written without in another. */
    private void word(int start, boolean without) {
        int begin = at;
        var word = run();
        words++;
        boolean open = isOpen() || word.endsWith("*");
        if (!without
                && !clauses.isEmpty()
                && clauses.getLast() instanceof Clause.Words before
                && joins(before, start)) {
            var joined = text.substring(before.start(), begin) + cut(word);
            clauses.set(clauses.size() - 1, new Clause.Words(joined, before.start(), false, open));
        } else {
            clauses.add(new Clause.Words(cut(word), begin, without, open));
        }
    }

    private boolean joins(Clause.Words before, int start) {
        return !before.isWithout()
                && text.substring(before.start() + before.text().length(), start)
                        .isBlank();
    }

    private static String cut(String word) {
        return word.length() <= LONGEST_WORD ? word : word.substring(0, LONGEST_WORD);
    }

    /** Up to the next space. */
    private String run() {
        int begin = at;
        while (at < text.length() && !isSpace(at)) {
            at++;
        }
        return text.substring(begin, at);
    }

    private boolean isOpen() {
        return typing && at == text.length();
    }

    private void skipSpace() {
        while (at < text.length() && isSpace(at)) {
            at++;
        }
    }

    /** Control characters part words as spaces do. */
    private boolean isSpace(int place) {
        char c = text.charAt(place);
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private boolean isQuote(int place) {
        return QUOTES.indexOf(text.charAt(place)) >= 0;
    }
}
