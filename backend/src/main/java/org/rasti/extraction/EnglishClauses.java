package org.rasti.extraction;

import org.jspecify.annotations.Nullable;

/** Where subjects, verbs and the words they govern begin and end in an English sentence. */
final class EnglishClauses {

    private static final int LONGEST_SUBJECT = 16;

    private final Document document;
    private final Tokens tokens;
    private final CasedSubjects subjects;

    EnglishClauses(Document document) {
        this.document = document;
        this.tokens = document.tokens();
        this.subjects = new CasedSubjects(document);
    }

    /** "did not say" reports nothing. */
    boolean negated(int from, int verb) {
        return verb > from && document.match(Section.NOT, verb - 1, verb) > 0;
    }

    /** The subject directly before the verb, auxiliaries and adverbs between them passed over. */
    @Nullable
    Mention subjectBefore(int from, int verb) {
        int end = verb;
        while (end > from && (is(Section.AUXILIARY, end - 1) || is(Section.ADVERB, end - 1))) {
            end--;
        }
        if (end > from && tokens.isMark(end - 1, ",")) {
            return withApposition(from, end - 1);
        }
        return phraseEnding(from, end);
    }

    /** "X, chair of the Y, said": the role stands between commas behind the name. */
    private @Nullable Mention withApposition(int from, int close) {
        int open = close - 1;
        while (open > from && !tokens.isMark(open, ",") && !document.quotes().inside(open)) {
            open--;
        }
        if (!tokens.isMark(open, ",") || close - open > 2 * LONGEST_SUBJECT) {
            return null;
        }
        Mention name = phraseEnding(from, open);
        if (name == null || name.type() != Mention.Type.NAME || name.role() != null) {
            return name;
        }
        int role = open + 1 + document.match(Section.DETERMINER, open + 1, close);
        boolean titled = document.has(Section.TITLE, role, Math.min(close, role + 6));
        return new Mention(name.from(), name.to(), name.type(), name.name(), titled ? tokens.text(role, close) : null);
    }

    /** The noun phrase that ends here: from the nearest boundary that leaves somebody who can speak. */
    private @Nullable Mention phraseEnding(int from, int end) {
        int start = end;
        int earliest = Math.max(from, end - LONGEST_SUBJECT);
        while (start > earliest && !isBoundary(start - 1)) {
            start--;
        }
        start += document.match(Section.OPENER, start, end);
        while (start < end && (is(Section.CONJUNCTION, start) || is(Section.ADVERB, start))) {
            start++;
        }
        return subjects.read(start, end);
    }

    private boolean isBoundary(int i) {
        return tokens.isMark(i, ",;:–—\"”“()")
                || document.quotes().inside(i)
                || is(Section.THAT, i)
                || is(Section.CONJUNCTION, i)
                || is(Section.STOPPER, i);
    }

    /** Whether the verb stands right behind words that may be said: a quotation, or a clause and a comma. */
    boolean followsWords(int from, int verb) {
        return verb > from && (document.quotes().inside(verb - 1) || tokens.isMark(verb - 1, ","));
    }

    /** "…," said X: the subject behind the verb, up to a mark or a preposition. */
    @Nullable
    Mention subjectAfter(int from, int to) {
        for (int end = Math.min(to, from + 8); end > from; end--) {
            Mention mention = subjects.read(from, end);
            if (mention != null && (end >= to || !tokens.isCapital(end))) {
                return mention;
            }
        }
        return null;
    }

    /** The subject a sentence opens with. */
    @Nullable
    Mention opening(int from, int to) {
        Mention best = null;
        for (int end = from + 1; end <= Math.min(to, from + 8); end++) {
            Mention mention = subjects.read(from, end);
            best = mention != null && !tokens.isCapital(end) ? mention : best;
            if (!tokens.at(end).isWord()) {
                break;
            }
        }
        return best;
    }

    @Nullable
    Mention source(int from, int to) {
        Mention whole = subjects.read(from, to);
        if (whole != null) {
            return whole;
        }
        Mention first = subjectAfter(from, to);
        return first != null ? first : Mention.plain(from, to, Mention.Type.UNNAMED);
    }

    /** Where the words begin that the verb governs: behind "that" if it has one, else behind addressee and time. */
    int wordsFrom(int verb, int length, int to) {
        int from = verb + length;
        int that = that(from, Math.min(to, from + 14));
        if (that >= 0) {
            return that + 1;
        }
        if (document.match(Section.ACCUSE, verb, to) > 0) {
            return behindOf(from, to);
        }
        if (document.match(Section.SAY_TO, verb, to) > 0) {
            from = behindAddressee(from, to);
        }
        while (is(Section.ADVERB, from)) {
            from += document.match(Section.ADVERB, from, to);
        }
        return from;
    }

    boolean hasThat(int from, int to) {
        return that(from, to) >= 0;
    }

    /** The "that" of this verb: nothing but an addressee, a place or a time may stand before it. */
    private int that(int from, int to) {
        for (int i = from; i < to; i++) {
            if (is(Section.THAT, i)) {
                boolean close = i == from || is(Section.PREPOSITION, from) || i - from <= 4;
                return close && document.match(Section.AUXILIARY, i - 1, to) == 0 ? i : -1;
            }
            if (tokens.isMark(i, ":;\"“") || is(Section.AUXILIARY, i) || is(Section.FINITE, i)) {
                return -1;
            }
        }
        return -1;
    }

    private int behindOf(int from, int to) {
        for (int i = from; i < Math.min(to, from + 12); i++) {
            if (tokens.key(i).equals("of")) {
                return i + 1;
            }
        }
        return to;
    }

    private int behindAddressee(int from, int to) {
        int i = from + document.match(Section.DETERMINER, from, to);
        do {
            i++;
        } while (i < to && tokens.isCapital(i) && tokens.isCapital(i - 1));
        return Math.min(i, to);
    }

    /** Where the governed words end: with the sentence, or before a participle that reports something else. */
    int wordsEnd(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (document.quotes().opensAt(i)) {
                i = document.quotes().closeOf(i);
            } else if (tokens.isMark(i, ",") && is(Section.PARTICIPLE, i + 1)) {
                return i;
            } else if (is(Section.CONJUNCTION, i) && startsVerb(i + 1, to)) {
                return i;
            }
        }
        return to;
    }

    private boolean startsVerb(int i, int to) {
        int at = is(Section.ADVERB, i) ? i + 1 : i;
        return document.match(Section.SAY, at, to) > 0
                || document.match(Section.SAY_INFINITIVE, at, to) > 0
                || document.match(Section.SAY_OBJECT, at, to) > 0
                || document.match(Section.ACCUSE, at, to) > 0;
    }

    /** Whether the governed words are a noun phrase rather than a clause. */
    boolean isNominal(int verb, int length, int from, int to) {
        boolean takesObject =
                document.match(Section.SAY_OBJECT, verb, to) > 0 || document.match(Section.ACCUSE, verb, to) > 0;
        return takesObject && !is(Section.THAT, from - 1) && from >= verb + length;
    }

    /** Whether the stretch has a verb of its own. */
    boolean isClause(int from, int to) {
        return document.has(Section.AUXILIARY, from, to) || document.has(Section.FINITE, from, to) || to - from > 6;
    }

    private boolean is(Section section, int i) {
        return document.match(section, i, i + 6) > 0;
    }
}
