package org.rasti.extraction;

import org.jspecify.annotations.Nullable;

/** Where subjects, verbs and the words they govern begin and end in an English sentence. */
final class EnglishClauses {

    private static final int LONGEST_SUBJECT = 16;
    private static final int LONGEST_APPOSITION = 3;

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
        return end > from && tokens.isMark(end - 1, ",") ? withApposition(from, end - 1) : phraseEnding(from, end);
    }

    /** "X, chair of the Y, said": the role stands between commas behind the name, perhaps with more behind it. */
    private @Nullable Mention withApposition(int from, int close) {
        int open = commaBefore(from, close);
        Mention first = null;
        for (int tries = 0; open > from && tries < LONGEST_APPOSITION; tries++) {
            Mention name = phraseEnding(from, open);
            if (name != null && name.type() == Mention.Type.NAME) {
                return name.role() == null ? withRole(name, open + 1, nextComma(open + 1, close)) : name;
            }
            first = first == null ? name : first;
            open = commaBefore(from, open);
        }
        return first;
    }

    /** The name with the role that stands here, where it is one. */
    private Mention withRole(Mention name, int from, int to) {
        int role = from + document.match(Section.DETERMINER, from, to);
        boolean titled = document.has(Section.TITLE, role, Math.min(to, role + 6))
                && !is(Section.STOPPER, role)
                && to - role <= LONGEST_SUBJECT;
        return titled ? new Mention(name.from(), name.to(), name.type(), name.name(), tokens.text(role, to)) : name;
    }

    private int commaBefore(int from, int at) {
        int comma = at - 1;
        while (comma > from && !tokens.isMark(comma, ",")) {
            if (document.quotes().inside(comma) || at - comma > 2 * LONGEST_SUBJECT) {
                return -1;
            }
            comma--;
        }
        return comma > from ? comma : -1;
    }

    private int nextComma(int from, int to) {
        return Math.min(tokens.find(",", from, to), to);
    }

    /** The noun phrase that ends here: from the nearest boundary that leaves somebody who can speak. */
    private @Nullable Mention phraseEnding(int from, int at) {
        int end = at;
        if (end > from && tokens.isMark(end - 1, ")")) {
            int bracket = end - 1;
            while (bracket > from && !tokens.isMark(bracket, "(")) {
                bracket--;
            }
            end = bracket > from ? bracket : end;
        }
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

    /** "…," said X: the subject behind the verb, with the role that may follow its comma. */
    @Nullable
    Mention subjectAfter(int from, int to) {
        int limit = from;
        while (limit < Math.min(to, from + LONGEST_SUBJECT) && !isBoundaryAfter(limit)) {
            limit++;
        }
        for (int end = limit; end > from; end--) {
            Mention mention = subjects.read(from, end);
            if (mention != null && (end >= to || !tokens.isCapital(end))) {
                boolean plain = mention.type() == Mention.Type.NAME && mention.role() == null;
                return plain && tokens.isMark(end, ",") ? withRole(mention, end + 1, roleEnd(end + 1, to)) : mention;
            }
        }
        return null;
    }

    private boolean isBoundaryAfter(int i) {
        boolean initial = tokens.isMark(i, ".") && tokens.isCapital(i - 1) && tokens.isCapital(i + 1);
        return !initial && !tokens.at(i).isWord() && !tokens.isMark(i, "-'");
    }

    private int roleEnd(int from, int to) {
        int end = from;
        while (end < to && !tokens.isMark(end, ",.;:\"“")) {
            end++;
        }
        return end;
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

    /** Whether the stretch can be words that somebody said: with a verb of its own, and no "asked about" before it. */
    boolean isClause(int from, int to) {
        boolean aside = is(Section.STOPPER, from) || is(Section.PREPOSITION, from) || is(Section.OPENER, from);
        return !aside && (document.has(Section.AUXILIARY, from, to) || document.has(Section.FINITE, from, to));
    }

    /** Whether a quotation follows, perhaps behind a comma. */
    boolean quotationFollows(int from) {
        return document.quotes().opensAt(from) || document.quotes().opensAt(from + 1);
    }

    private boolean is(Section section, int i) {
        return document.match(section, i, i + 6) > 0;
    }
}
