package org.rasti.extraction;

/**
 * Where Arabic names begin and end. Without capitals the article tells: a role or a body goes on as long as its words
 * have one, a name begins with the first word that has none.
 */
final class ArabicNames {

    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_PARTICLED = 5;

    private final Document document;
    private final Tokens tokens;

    ArabicNames(Document document) {
        this.document = document;
        this.tokens = document.tokens();
    }

    /** Where a body ends that begins here: "the ministry of health | registration of …". */
    int bodyEnd(int start, int end) {
        int at = start + Math.max(1, document.match(Section.BODY, start, end));
        at = Math.max(at, start + document.match(Section.COUNTRY, start, end));
        if (at == start + 1 && !hasArticle(start) && at < end) {
            at = complement(at, end);
        }
        while (at < end && belongs(at, end)) {
            at++;
        }
        return at;
    }

    /** The name within a role: behind the last word that belongs to the role; the end where no name follows. */
    int nameStart(int start, int end) {
        int title = Math.max(1, document.match(Section.TITLE, start, end));
        boolean bare = title == 1 && !hasArticle(start);
        int at = start + title;
        if (bare && at < end && !isGiven(at, end)) {
            at = complement(at, end);
        }
        while (at < end && !isGiven(at, end) && belongs(at, end)) {
            at = behindLink(at, end);
        }
        return at;
    }

    /** Past a word that belongs to the role, and past what it governs: "of the organisation of X". */
    private int behindLink(int at, int end) {
        int located = document.match(Section.LOCATED_TITLE, at, end);
        int also = document.match(Section.ALSO_TITLE, at, end);
        int behind = at + Math.max(1, Math.max(located, also));
        boolean governs = !hasArticle(behind - 1) && (located > 0 || also > 0 || isConstruct(at));
        return governs && behind < end && !isGiven(behind, end) ? complement(behind, end) : behind;
    }

    /** The noun a noun without article governs, with what that governs in turn. */
    private int complement(int at, int end) {
        boolean chained = !hasArticle(at) && at + 1 < end && (isConstruct(at) || isTitle(at) || hasArticle(at + 1));
        boolean place = document.match(Section.COUNTRY, at, end) > 0;
        return chained && !place ? at + 2 : at + Math.max(1, document.match(Section.COUNTRY, at, end));
    }

    private boolean belongs(int i, int end) {
        return hasArticle(i)
                || document.match(Section.LOCATED_TITLE, i, end) > 0
                || document.match(Section.ALSO_TITLE, i, end) > 0
                || document.match(Section.PREPOSITION, i, i + 1) > 0
                || isConstruct(i)
                || isTitle(i)
                || document.match(Section.COUNTRY, i, end) > 0
                || document.match(Section.NATIONALITY, i, i + 1) > 0;
    }

    /** A body without article, perhaps with "of" clung to it: it governs the next noun. */
    private boolean isConstruct(int i) {
        String key = tokens.key(i);
        Lexicon bodies = document.pack().words(Section.BODY);
        return !hasArticle(i) && (bodies.contains(key) || (key.startsWith("ل") && bodies.contains(key.substring(1))));
    }

    private boolean isTitle(int i) {
        return document.match(Section.TITLE, i, i + 1) > 0;
    }

    private boolean isGiven(int i, int end) {
        return document.match(Section.GIVEN_NAME, i, end) > 0 && document.match(Section.LOCATED_TITLE, i, end) == 0;
    }

    private boolean hasArticle(int i) {
        String key = tokens.key(i);
        return (key.startsWith("ال") || key.startsWith("وال") || key.startsWith("لل")) && key.length() > 4;
    }

    /** A first and a family name; more words only where a particle ties them or the clause leaves nothing else. */
    int nameEnd(int from, int end, int to) {
        int last = from + 1;
        int limit = Math.min(end, from + LONGEST_PARTICLED);
        boolean closed = end - from <= LONGEST_NAME && endsClause(end, to);
        while (last < limit && !isOther(last, end) && goesOn(from, last, end, closed)) {
            last++;
        }
        return last;
    }

    private boolean goesOn(int from, int i, int end, boolean closed) {
        if (isParticle(i) || isParticle(i - 1)) {
            return true;
        }
        if (hasArticle(i - 1) || (hasArticle(i) && i > from + 1 && i + 1 < end)) {
            return false;
        }
        boolean second = i == from + 1 || (i == from + 2 && isParticle(from));
        return second || closed;
    }

    private boolean endsClause(int end, int to) {
        return document.match(Section.THAT, end, to) > 0
                || document.match(Section.STOPPER, end, to) > 0
                || tokens.isMark(end, ",:")
                || document.quotes().opensAt(end);
    }

    private boolean isParticle(int i) {
        return document.match(Section.CONJUNCTION, i, i + 1) > 0;
    }

    /** A country, a body, or a noun with "in" clung to it: no part of a name. */
    private boolean isOther(int i, int end) {
        String key = tokens.key(i);
        return document.match(Section.COUNTRY, i, end) > 0
                || document.match(Section.BODY, i, i + 1) > 0
                || document.match(Section.NOT_A_NAME, i, i + 1) > 0
                || key.startsWith("بال")
                || key.startsWith("لل")
                || (key.startsWith("ل") && document.pack().words(Section.OUTLET).contains(key.substring(1)))
                || (key.startsWith("با") && key.length() > 5);
    }
}
