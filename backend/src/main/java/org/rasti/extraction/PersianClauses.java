package org.rasti.extraction;

/** Where Persian clauses end: with their verb. */
final class PersianClauses {

    /** Nothing is looked for further than this into a clause. */
    private static final int LONGEST = 80;
    /** The last letters of verbs in the present and the past. */
    private static final String VERB_ENDINGS = "مدت";

    private PersianClauses() {}

    /** The end of a clause that begins here and is followed by a main verb: behind its own last finite verb. */
    static int end(Document document, int from, int mainVerb) {
        Tokens tokens = document.tokens();
        int behindVerb = -1;
        for (int i = from; i < mainVerb; i++) {
            int length = finite(document, i, mainVerb);
            if (length > 0) {
                behindVerb = i + length;
                i += length - 1;
            }
        }
        if (behindVerb < 0) {
            return mainVerb;
        }
        int comma = tokens.find(",", behindVerb, mainVerb);
        return comma < mainVerb ? comma : behindVerb;
    }

    /** Where the clause of this verb begins: behind the last finite verb before it that a conjunction follows. */
    static int start(Document document, int from, int verb) {
        int start = from;
        for (int i = from; i < verb; i++) {
            if (document.quotes().opensAt(i)) {
                i = document.quotes().closeOf(i);
                continue;
            }
            int noVerb = document.match(Section.NOT_SAYING, i, verb);
            if (noVerb > 0) {
                i += noVerb - 1;
                continue;
            }
            int length = finite(document, i, verb);
            int conjunction = length > 0 ? document.match(Section.CONJUNCTION, i + length, verb) : 0;
            if (conjunction > 0) {
                start = i + length + conjunction;
            }
        }
        return start;
    }

    /** Whether a finite verb stands at the beginning of this stretch outside quotations. */
    static boolean hasFinite(Document document, int from, int to) {
        for (int i = from; i < Math.min(to, from + LONGEST); i++) {
            if (!document.quotes().inside(i) && finite(document, i, to) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a finite verb with a clause that depends on it, "it began when", stands here. */
    static boolean hasDependent(Document document, int from, int to) {
        for (int i = from; i < Math.min(to, from + LONGEST); i++) {
            int length = document.quotes().inside(i) ? 0 : finite(document, i, to);
            if (length > 0 && document.match(Section.THAT, i + length, to) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word has the prefix of the present and the ending of a verb: names begin so, too, "Mirzayi". */
    static boolean isPresent(String key) {
        boolean prefixed = (key.startsWith("می") && key.length() > 4) || (key.startsWith("نمی") && key.length() > 5);
        return prefixed && VERB_ENDINGS.indexOf(key.charAt(key.length() - 1)) >= 0;
    }

    /** How many tokens the finite verb here takes, 0 for none. */
    static int finite(Document document, int i, int limit) {
        int listed = document.match(Section.FINITE, i, limit);
        String key = document.tokens().key(i);
        boolean prefixed = isPresent(key);
        boolean negated = key.startsWith("ن")
                && key.length() > 3
                && document.pack().words(Section.FINITE).contains(key.substring(1));
        return listed > 0 ? listed : prefixed || negated ? 1 : 0;
    }
}
