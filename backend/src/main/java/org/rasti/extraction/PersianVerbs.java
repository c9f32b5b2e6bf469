package org.rasti.extraction;

/** Where the reporting clauses of a Persian sentence begin and end. */
final class PersianVerbs {

    private static final int FARTHEST_VERB = 14;
    private static final int FARTHEST_OBJECT = 4;
    private static final int FARTHEST_JOINED = 24;
    private static final int SHORTEST_VERB = 4;

    private final Document document;
    private final Tokens tokens;
    private final PersianNominals nominals;

    PersianVerbs(Document document, PersianNominals nominals) {
        this.document = document;
        this.tokens = document.tokens();
        this.nominals = nominals;
    }

    /** The next verb that ends a participial clause, or the limit; before a colon only one joined to the verb there. */
    int next(int from, int limit, boolean beforeColon) {
        for (int k = from; k < limit; k++) {
            if (!document.quotes().inside(k) && (beforeColon ? isJoinedNominal(k, limit) : isVerb(k, limit))) {
                return k;
            }
        }
        return limit;
    }

    private boolean isVerb(int k, int limit) {
        return document.match(Section.SAY, k, limit) > 0
                || document.match(Section.DEMAND, k, limit) > 0
                || document.match(Section.REQUEST, k, limit) > 0
                || nominals.verb(k, limit) > 0;
    }

    /** "… gave news of X and said:" is a verb beside the one before the colon. */
    private boolean isJoinedNominal(int k, int limit) {
        int verb = nominals.verb(k, limit);
        return verb > 0 && limit - k - verb == 1 && document.match(Section.CONJUNCTION, k + verb, limit) > 0;
    }

    /** Where words end that another verb of the same speaker follows: "… and added that …"; else the limit. */
    int joined(int from, int limit) {
        boolean finite = false;
        for (int k = from; k < limit; k++) {
            if (document.quotes().opensAt(k)) {
                k = document.quotes().closeOf(k);
                finite = true;
            } else if (finite && joins(k, limit)) {
                return k;
            } else {
                finite = finite || PersianClauses.finite(document, k, limit) > 0;
            }
        }
        return limit;
    }

    private boolean joins(int k, int limit) {
        int conjunction = document.match(Section.CONJUNCTION, k, limit);
        if (conjunction == 0 && !tokens.isMark(k, ",")) {
            return false;
        }
        int at = k + Math.max(1, conjunction);
        at += Math.max(document.match(Section.ADVERB, at, limit), document.match(Section.OPENER, at, limit));
        boolean says = document.match(Section.SAY, at, limit) > 0
                && document.match(Section.NOT_SAYING, at, limit) == 0
                && at + document.match(Section.SAY, at, limit) < limit;
        return says || joinsFrom(conjunction > 0, at, limit);
    }

    /** "… and asked of them to …", "… and of X gave news": the verb stands behind its object. */
    private boolean joinsFrom(boolean conjoined, int at, int limit) {
        if (!conjoined || !tokens.key(at).equals("از")) {
            return false;
        }
        for (int i = at + 2; i < Math.min(limit, at + FARTHEST_JOINED); i++) {
            if (document.match(Section.REQUEST, i, limit) > 0 || document.match(Section.NOUN_FROM, i, limit) > 0) {
                return true;
            }
            if (PersianClauses.finite(document, i, limit) > 0 || tokens.isMark(i, ",;")) {
                return false;
            }
        }
        return false;
    }

    /** "We ask the people …": the reporter does not speak so. */
    static boolean inFirstPerson(Document document, Span sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            String key = document.tokens().key(i);
            boolean verb = (key.startsWith("می") || key.startsWith("نمی"))
                    && key.endsWith("م")
                    && key.length() > SHORTEST_VERB;
            boolean ourOutlet = document.match(Section.OUTLET, i - 1, i) > 0;
            if (!document.quotes().inside(i)
                    && !ourOutlet
                    && (verb || document.match(Section.FIRST_PERSON, i, sentence.to()) > 0)) {
                return true;
            }
        }
        return false;
    }

    /** Behind a closed quotation another verb of the same speaker follows: "«…» and added". */
    boolean goesOn(int behindQuotation, int limit) {
        int conjunction = document.match(Section.CONJUNCTION, behindQuotation, limit);
        int end = Math.min(limit, behindQuotation + FARTHEST_VERB);
        return conjunction > 0
                && (document.findUnquoted(Section.SAY, behindQuotation, end) >= 0
                        || document.findUnquoted(Section.REQUEST, behindQuotation, end) >= 0);
    }

    /** "Proposed a plan that …": the verb has its object already, and what follows is about that. */
    boolean hasObject(int clause, int verb) {
        int from = Math.max(clause, verb - FARTHEST_OBJECT);
        int mark = document.findUnquoted(Section.OBJECT_MARK, from, verb);
        return mark >= 0 && !pointsBack(clause, mark);
    }

    private boolean pointsBack(int clause, int mark) {
        for (int i = Math.max(clause, mark - 3); i < mark; i++) {
            if (i + document.match(Section.EMPTY_NOUN, i, mark) == mark
                    || document.match(Section.DEMONSTRATIVE, i, mark) > 0) {
                return true;
            }
        }
        return false;
    }
}
