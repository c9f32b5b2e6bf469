package org.rasti.extraction;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts tokens into sentences. On the reporter's level a quotation is one piece, whatever stops are inside it; the
 * quotation's own sentences are cut separately.
 */
final class Sentences {

    private static final String STOPS = ".!?…";
    private static final int MOST_DOTS = 4;

    private final Tokens tokens;
    private final Quotes quotes;
    private final Lexicon abbreviations;
    private final Lexicon answers;
    private final boolean cased;

    Sentences(Tokens tokens, Quotes quotes, LanguagePack pack) {
        this.tokens = tokens;
        this.quotes = quotes;
        this.abbreviations = pack.words(Section.ABBREVIATION);
        this.answers = pack.words(Section.ANSWER);
        this.cased = pack.cased();
    }

    /** The sentences of a paragraph, quotations kept whole. */
    List<Span> outer(int from, int to) {
        return cut(from, to, true);
    }

    /** The sentences of a stretch of words, quotations not minded. */
    List<Span> inner(int from, int to) {
        return cut(from, to, false);
    }

    private List<Span> cut(int from, int to, boolean outer) {
        List<Span> sentences = new ArrayList<>();
        int begin = from;
        for (int i = from; i < to; i++) {
            if (outer && quotes.opensAt(i)) {
                i = Math.min(quotes.closeOf(i), to - 1);
                if (!endsAfterQuotation(i, to)) {
                    continue;
                }
            } else if (!endsAt(i, to)) {
                continue;
            }
            while (i + 1 < to && closes(i + 1, outer)) {
                i++;
            }
            add(sentences, begin, i + 1);
            begin = i + 1;
        }
        add(sentences, begin, to);
        return sentences;
    }

    private void add(List<Span> sentences, int from, int to) {
        if (tokens.words(from, Math.min(to, from + 50)) > 0) {
            sentences.add(new Span(from, to));
        }
    }

    private boolean closes(int i, boolean outer) {
        return tokens.isMark(i, STOPS) || tokens.isMark(i, "»”)]") || (!outer && tokens.isMark(i, "\""));
    }

    private boolean endsAt(int i, int to) {
        if (!tokens.isMark(i, STOPS) || i + 1 >= to) {
            return false;
        }
        if (tokens.isMark(i + 1, STOPS)) {
            return false;
        }
        if (tokens.isMark(i + 1, ",;:")) {
            return false;
        }
        if (answers.matches(tokens, i + 1, i + 2)) {
            return false;
        }
        if (!cased && leavesOut(i)) {
            return false;
        }
        return tokens.isMark(i, ".") ? fullStop(i) : !cased || !startsSmall(i + 1);
    }

    /** "A, B and … have it": dots behind "and" stand for more of the same. */
    private boolean leavesOut(int i) {
        int before = i;
        while (tokens.isMark(before, ".…") && before > i - MOST_DOTS) {
            before--;
        }
        return tokens.key(before).equals("و");
    }

    private boolean fullStop(int i) {
        boolean ordinal = tokens.at(i - 2).type() == Token.Type.NUMBER && tokens.touchesNext(i - 2);
        if (!ordinal && abbreviations.matches(tokens, i - 1, i) && tokens.touchesNext(i - 1)) {
            return false;
        }
        if (cased && tokens.isCapital(i - 1) && tokens.key(i - 1).length() == 1) {
            return false;
        }
        boolean glued = tokens.touchesNext(i) && tokens.at(i + 1).isWordOrNumber();
        if (glued
                && (cased
                        || tokens.key(i - 1).length() < 2
                        || tokens.at(i + 1).type() == Token.Type.NUMBER
                        || isLatin(i + 1))) {
            return false;
        }
        return !cased || !startsSmall(i + 1);
    }

    private boolean isLatin(int i) {
        return !tokens.key(i).isEmpty() && tokens.key(i).charAt(0) < 0x250;
    }

    /** After a closed quotation a sentence ends when the quotation itself ended in a stop and a new start follows. */
    private boolean endsAfterQuotation(int close, int to) {
        if (!tokens.isMark(close - 1, STOPS) || close + 1 >= to || tokens.isMark(close + 1, ",;:")) {
            return false;
        }
        boolean statement = tokens.isMark(close - 1, ".");
        return cased ? statement && !startsSmall(close + 1) : !tokens.isMark(close + 1, STOPS);
    }

    private boolean startsSmall(int i) {
        int at = i;
        while (tokens.isMark(at, "\"'»”)]")) {
            at++;
        }
        return tokens.at(at).isWord() && !tokens.isCapital(at);
    }
}
