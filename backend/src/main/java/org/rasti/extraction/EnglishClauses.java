package org.rasti.extraction;

/** Where the words that an English verb of saying governs begin and end. */
final class EnglishClauses {

    private static final int FEWEST_QUOTED = 2;
    private static final int FARTHEST_QUOTATION = 14;
    private static final int LONGEST_SUBJECT = 5;

    private final Document document;
    private final Tokens tokens;

    EnglishClauses(Document document) {
        this.document = document;
        this.tokens = document.tokens();
    }

    /** Where the words begin that the verb governs: behind "that" if it has one, else behind addressee and time. */
    int wordsFrom(int verb, int length, int to) {
        int from = verb + length;
        boolean addressed = document.match(Section.SAY_TO, verb, to) > 0;
        int that = that(from, Math.min(to, from + 14), addressed);
        if (that >= 0) {
            return that + 1;
        }
        if (document.match(Section.ACCUSE, verb, to) > 0) {
            return behindOf(from, to);
        }
        if (addressed) {
            from = behindAddressee(from, to);
        }
        while (is(Section.ADVERB, from)) {
            from += document.match(Section.ADVERB, from, to);
        }
        return from;
    }

    boolean hasThat(int from, int to) {
        return that(from, to, true) >= 0;
    }

    /** The "that" of this verb: nothing but an addressee, a place or a time may stand before it. */
    private int that(int from, int to, boolean addressed) {
        for (int i = from; i < to; i++) {
            if (is(Section.THAT, i)) {
                boolean close = i == from || addressed || is(Section.PREPOSITION, from) || is(Section.ADVERB, from);
                return close && document.match(Section.AUXILIARY, i - 1, to) == 0 ? i : -1;
            }
            if (tokens.isMark(i, ":;\"“")
                    || is(Section.PARTICIPLE, i)
                    || is(Section.AUXILIARY, i)
                    || is(Section.FINITE, i)) {
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
        } while (i < to && (tokens.isMark(i, "-") || tokens.isMark(i - 1, "-") || bothCapital(i)));
        return Math.min(i, to);
    }

    private boolean bothCapital(int i) {
        return tokens.isCapital(i) && tokens.isCapital(i - 1);
    }

    /**
     * The quotation that a verb introduces, perhaps past an addressee: "told the crowd, “…"; -1 when the words are not a
     * quotation as a whole.
     */
    int introducedQuotation(int behindVerb, int from, int end) {
        int open = tokens.isMark(from, ":,") ? from + 1 : from;
        if (document.quotes().opensAt(open)) {
            int close = Math.min(document.quotes().closeOf(open), end);
            boolean whole = tokens.words(close, end) <= 1 || (open > from && tokens.isCapital(open + 1));
            return whole && tokens.words(open, close) >= FEWEST_QUOTED ? open : -1;
        }
        for (int i = behindVerb; i < Math.min(end, behindVerb + FARTHEST_QUOTATION); i++) {
            if (document.quotes().opensAt(i)) {
                boolean marked = tokens.isMark(i - 1, ",:") && tokens.isCapital(i + 1);
                return marked && tokens.words(i, document.quotes().closeOf(i)) >= FEWEST_QUOTED ? i : -1;
            }
            if (is(Section.THAT, i) || is(Section.FINITE, i) || is(Section.AUXILIARY, i) || verb(i, end)) {
                return -1;
            }
        }
        return -1;
    }

    /** "worried about the cost", "spoke of", "said as much": what follows is no clause. */
    boolean governsNoClause(int verb, int from) {
        return document.match(Section.SAY_OBJECT, verb, from) == 0 && is(Section.NO_CLAUSE, from);
    }

    /** Where the governed words end: with the sentence, or before a participle that reports something else. */
    int wordsEnd(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean announced = tokens.isMark(i, ":") && document.quotes().opensAt(i + 1);
            if (document.quotes().opensAt(i)) {
                i = document.quotes().closeOf(i);
            } else if (announced || (tokens.isMark(i, ",") && is(Section.PARTICIPLE, i + 1))) {
                return i;
            } else if (is(Section.CONJUNCTION, i) && (startsVerb(i + 1, to) || startsReport(i + 1, to))) {
                return i;
            } else if (tokens.isMark(i, ",") && is(Section.STOPPER, i + 1) && startsReport(i + 2, to)) {
                return i;
            }
        }
        return to;
    }

    private boolean startsVerb(int i, int to) {
        int at = is(Section.ADVERB, i) ? i + 1 : i;
        return verb(at, to);
    }

    /** "… but he said that": a reporting clause of its own. */
    private boolean startsReport(int from, int to) {
        int i = from + document.match(Section.PRONOUN, from, to);
        if (i == from) {
            while (i < Math.min(to, from + LONGEST_SUBJECT) && tokens.isCapital(i)) {
                i++;
            }
        }
        return i > from && startsVerb(i, to);
    }

    private boolean verb(int i, int to) {
        return document.match(Section.SAY, i, to) > 0
                || document.match(Section.SAY_INFINITIVE, i, to) > 0
                || document.match(Section.SAY_OBJECT, i, to) > 0
                || document.match(Section.ACCUSE, i, to) > 0;
    }

    /** Whether the governed words are a noun phrase rather than a clause. */
    boolean isNominal(int verb, int length, int from, int to) {
        boolean takesObject = document.match(Section.SAY_OBJECT, verb, to) > 0
                || document.match(Section.DESCRIBE, verb, to) > 0
                || document.match(Section.ACCUSE, verb, to) > 0;
        return takesObject && !is(Section.THAT, from - 1) && from >= verb + length;
    }

    /** Whether the stretch can be words that somebody said: with a verb of its own behind "after …," or "if …,". */
    boolean isClause(int from, int to) {
        int first = is(Section.CONJUNCTION, from) ? from + 1 : from;
        boolean aside = is(Section.STOPPER, first) || is(Section.PREPOSITION, first) || is(Section.OPENER, first);
        int comma = aside ? tokens.find(",", first, to) : first;
        return comma < to
                && !is(Section.OPENER, first)
                && (document.has(Section.AUXILIARY, comma, to) || document.has(Section.FINITE, comma, to));
    }

    /** Whether a quotation follows, perhaps behind a comma. */
    boolean quotationFollows(int from) {
        return document.quotes().opensAt(from) || document.quotes().opensAt(from + 1);
    }

    private boolean is(Section section, int i) {
        return document.match(section, i, i + 6) > 0;
    }
}
