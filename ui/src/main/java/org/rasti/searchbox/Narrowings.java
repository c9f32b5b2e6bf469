package org.rasti.searchbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the parts of a question that name values of fields. Words and phrases are passed over. */
final class Narrowings {

    private static final String QUOTES = "\"“”„«»";
    private static final char HALF_SPACE = '\u200c';

    private final String text;
    private final List<Narrowing> found = new ArrayList<>();
    private int at;

    private Narrowings(String text) {
        this.text = text;
    }

    static List<Narrowing> of(String question) {
        var all = new Narrowings(question);
        while (all.at < question.length()) {
            if (all.isSpace()) {
                all.at++;
            } else {
                all.part();
            }
        }
        return all.found;
    }

    private void part() {
        int start = at;
        boolean without = text.charAt(at) == '-' && at + 1 < text.length();
        if (without) {
            at++;
        }
        if (at < text.length() && isQuote()) {
            quoted();
            return;
        }
        var field = field();
        if (field.isEmpty()) {
            word();
            return;
        }
        var value = at < text.length() && isQuote() ? quoted() : word();
        if (!value.isBlank()) {
            found.add(new Narrowing(field.get(), value, without, start, at));
        }
    }

    /** The field named here, and past its colon; nothing is passed where none is. */
    private Optional<String> field() {
        int colon = at;
        while (colon < text.length() && (Character.isLetter(text.charAt(colon)) || text.charAt(colon) == HALF_SPACE)) {
            colon++;
        }
        if (colon == at || colon == text.length() || text.charAt(colon) != ':') {
            return Optional.empty();
        }
        var field = FieldNames.field(text.substring(at, colon));
        field.ifPresent(any -> at = text.indexOf(':', at) + 1);
        return field;
    }

    private String quoted() {
        int begin = ++at;
        while (at < text.length() && !isQuote()) {
            at++;
        }
        var value = text.substring(begin, at);
        at = Math.min(at + 1, text.length());
        return value;
    }

    private String word() {
        int begin = at;
        while (at < text.length() && !isSpace()) {
            at++;
        }
        return text.substring(begin, at);
    }

    private boolean isSpace() {
        return Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at));
    }

    private boolean isQuote() {
        return QUOTES.indexOf(text.charAt(at)) >= 0;
    }
}
