package org.rasti.extraction;

import org.jspecify.annotations.Nullable;

/** Who speaks in an English sentence: the noun phrase before the verb of saying, or behind it. */
final class EnglishSubjects {

    private static final int LONGEST_SUBJECT = 16;
    private static final int LONGEST_APPOSITION = 3;
    private static final int LONGEST_UNKNOWN = 9;

    private final Document document;
    private final Tokens tokens;
    private final CasedSubjects subjects;

    EnglishSubjects(Document document) {
        this.document = document;
        this.tokens = document.tokens();
        this.subjects = new CasedSubjects(document);
    }

    /** The subject directly before the verb, auxiliaries and adverbs between them passed over. */
    @Nullable
    Mention subjectBefore(int from, int verb) {
        int end = verb;
        while (end > from && (is(Section.AUXILIARY, end - 1) || is(Section.ADVERB, end - 1))) {
            end--;
        }
        if (end > from && is(Section.RELATIVE, end - 1)) {
            end -= tokens.isMark(end - 2, ",") ? 2 : 1;
            return phraseEnding(from, end);
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
        Mention inner = subjects.read(commaBefore(from, close) + 1, close);
        return first == null ? inner : named(first, inner);
    }

    /** "The spokesman, Daniel Price,": the name between commas is the role's. */
    private static Mention named(Mention role, @Nullable Mention name) {
        return role.type() == Mention.Type.ROLE && name != null && name.type() == Mention.Type.NAME
                ? new Mention(role.from(), name.to(), Mention.Type.NAME, name.name(), role.role())
                : role;
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

    /** Somebody the pack does not know: "the website", "another 19 percent of the voters". */
    @Nullable
    Mention somebodyBefore(int from, int verb) {
        int end = verb;
        while (end > from && (is(Section.AUXILIARY, end - 1) || is(Section.ADVERB, end - 1))) {
            end--;
        }
        int start = end;
        int earliest = Math.max(from, end - LONGEST_UNKNOWN);
        while (start > earliest && !isBoundary(start - 1)) {
            start--;
        }
        boolean phrase = start > earliest || start == from;
        boolean opens = document.match(Section.DETERMINER, start, end) > 0
                || document.match(Section.QUANTIFIER, start, end) > 0;
        boolean clause = document.has(Section.AUXILIARY, start, end) || document.has(Section.FINITE, start, end);
        return phrase && opens && !clause && end > start + 1 ? Mention.plain(start, end, Mention.Type.UNNAMED) : null;
    }

    private boolean isBoundary(int i) {
        return tokens.isMark(i, ",;:–—\"”“()")
                || document.quotes().inside(i)
                || is(Section.THAT, i)
                || is(Section.CONJUNCTION, i)
                || is(Section.STOPPER, i);
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
        if (best == null || !tokens.isMark(best.to(), ",")) {
            return best;
        }
        int close = nextComma(best.to() + 1, Math.min(to, best.to() + LONGEST_UNKNOWN));
        return named(best, subjects.read(best.to() + 1, close));
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

    private boolean is(Section section, int i) {
        return document.match(section, i, i + 6) > 0;
    }
}
