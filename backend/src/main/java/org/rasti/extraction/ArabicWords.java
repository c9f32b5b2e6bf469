package org.rasti.extraction;

import org.jspecify.annotations.Nullable;

/** Finds the words that an Arabic verb of saying governs. */
final class ArabicWords {

    private static final int FARTHEST_WORDS = 24;
    private static final int LONGEST_TITLE = 3;
    private static final int FEWEST_WORDS = 2;

    private final Document document;
    private final Tokens tokens;
    private final Findings findings;
    private final ArabicSubjects subjects;
    private final int end;
    private @Nullable Scope open;

    ArabicWords(Document document, Findings findings, ArabicSubjects subjects, int end) {
        this.document = document;
        this.tokens = document.tokens();
        this.findings = findings;
        this.subjects = subjects;
        this.end = end;
    }

    /** The scope that a colon left open, if one did. */
    @Nullable
    Scope open() {
        return open;
    }

    /** How many tokens a verb of saying takes here, 0 for none. */
    int verb(int i) {
        int say = document.match(Section.SAY, i, end);
        return Math.max(say, document.match(Section.SAY_OBJECT, i, end));
    }

    /** Finds the words of a verb: behind "that", in a quotation, behind a colon, or a bare noun phrase. */
    int find(Span cue, Mention subject, int from, Rule rule) {
        if (subject.type() == Mention.Type.OUTLET) {
            return from;
        }
        int limit = Math.min(end, from + FARTHEST_WORDS);
        for (int i = from; i < limit; i++) {
            int that = document.match(Section.THAT, i, end);
            if (that > 0) {
                return clause(cue, subject, i + that, rule);
            }
            if (tokens.isMark(i, ":")) {
                return colon(cue, subject, i + 1);
            }
            if (document.quotes().opensAt(i)) {
                if (!isMentioned(i)) {
                    return quotation(cue, subject, i, from);
                }
                i = document.quotes().closeOf(i);
            } else if (i > from && startsAnother(i)) {
                break;
            }
        }
        return nominal(cue, subject, from);
    }

    /** "Told “The Post” that …": the quotation is a name on the way to the words. */
    private boolean isMentioned(int open) {
        int close = document.quotes().closeOf(open);
        if (close >= end || tokens.words(open, close) > LONGEST_TITLE) {
            return false;
        }
        int behind = tokens.isMark(close + 1, ",") ? close + 2 : close + 1;
        return document.match(Section.THAT, behind, end) > 0;
    }

    private int clause(Span cue, Mention subject, int from, Rule rule) {
        if (document.quotes().opensAt(from) && document.quotes().closeOf(from) < end) {
            return quotation(cue, subject, from, from);
        }
        int to = wordsEnd(from);
        findings.statement(from, to, subject, cue, Form.REPORTED, rule);
        return to;
    }

    private int colon(Span cue, Mention subject, int colon) {
        int from = colon + document.match(Section.THAT, colon, end);
        if (document.quotes().opensAt(from)) {
            return quotation(cue, subject, from, from);
        }
        findings.statement(from, end, subject, cue, Form.REPORTED, Rule.COLON_SCOPE);
        open = new Scope(subject, cue);
        return end;
    }

    int quotation(Span cue, Mention subject, int at, int from) {
        int close = Math.min(document.quotes().closeOf(at), end);
        if (tokens.words(at, close) > FEWEST_WORDS && tokens.words(from, at) < FARTHEST_WORDS) {
            findings.sentences(at + 1, close, subject, cue, Form.DIRECT, Rule.QUOTATION);
        }
        return close + 1;
    }

    /** Only verbs that take the claim itself as object: "announced the signing of …". */
    private int nominal(Span cue, Mention subject, int from) {
        boolean takes = document.match(Section.SAY_OBJECT, cue.from(), cue.to()) > 0
                || document.match(Section.PARTICIPLE, cue.from(), cue.to()) > 0;
        if (!takes) {
            return from;
        }
        int start = subjects.pastAsides(from, end);
        int lead = document.match(Section.PREPOSITION, start, end);
        boolean bound = lead > 0 && document.match(Section.EMPTY_NOUN, start, end) == 0;
        int to = wordsEnd(start);
        findings.statement(bound ? start + lead : start, to, subject, cue, Form.NOMINAL, Rule.NOMINAL);
        return to;
    }

    private int wordsEnd(int from) {
        for (int i = from + 1; i < end; i++) {
            if (document.quotes().opensAt(i)) {
                i = document.quotes().closeOf(i);
            } else if (startsAnother(i)) {
                return i;
            }
        }
        return end;
    }

    /** A participle, or behind a comma another verb of saying: somebody says something new. */
    private boolean startsAnother(int i) {
        if (document.match(Section.PARTICIPLE, i, end) > 0) {
            return true;
        }
        int before = tokens.isMark(i - 1, ",") ? document.match(Section.OPENER, i, end) : 0;
        return tokens.isMark(i - 1, ",")
                && ((verb(i) > 0 && tokens.key(i).startsWith("و")) || (before > 1 && verb(i + before) > 0));
    }
}
