package org.rasti.extraction;

/** Where a noun phrase ends in a script without capital letters. */
final class NounPhrases {

    private static final int LONGEST = 24;
    private static final int LONGEST_OBJECT = 10;

    private final Document document;
    private final Tokens tokens;

    NounPhrases(Document document) {
        this.document = document;
        this.tokens = document.tokens();
    }

    /** Where the noun phrase that begins here ends. */
    int end(int from, int to) {
        boolean titled = false;
        int limit = Math.min(to, from + LONGEST);
        for (int i = from; i < limit; i++) {
            if (document.quotes().opensAt(i)) {
                i = Math.min(document.quotes().closeOf(i), limit - 1);
            } else if (tokens.isMark(i, ",")) {
                if (!continues(i + 1, to, titled)) {
                    return i;
                }
            } else if (tokens.isMark(i, "–-") && !titled && i > from && document.match(Section.TITLE, i + 1, to) > 0) {
                continue;
            } else if (tokens.isMark(i, "(") && titled) {
                i = Math.min(tokens.find(")", i, limit), limit - 1);
            } else if (!tokens.at(i).isWordOrNumber() || (stops(i, to) && !locates(i, to, titled))) {
                return i;
            }
            int title = document.match(Section.TITLE, i, to);
            titled = titled || title > 0;
            i += Math.max(0, title - 1);
        }
        return limit;
    }

    /** Behind a comma the phrase goes on when a name gets its role there, or a role its name. */
    private boolean continues(int at, int to, boolean titled) {
        if (document.match(Section.NAME_TAIL, at, to) > 0) {
            return true;
        }
        return titled
                ? document.match(Section.GIVEN_NAME, at, to) > 0
                        || document.quotes().opensAt(at)
                : document.match(Section.TITLE, at + document.match(Section.ORDINAL, at, to), to) > 0;
    }

    /** "Ambassador in …", "adviser on …": the place belongs to the role. */
    private boolean locates(int at, int to, boolean titled) {
        return titled && document.match(Section.LOCATED_TITLE, at, to) > 0;
    }

    /** Whether a word stands here that no noun phrase goes past. */
    boolean stops(int at, int to) {
        return document.match(Section.STOPPER, at, to) > 0
                || document.match(Section.PREPOSITION, at, to) > 0
                || document.match(Section.ADVERB, at, to) > 0
                || document.match(Section.OBJECT_MARK, at, to) > 0
                || document.match(Section.THAT, at, to) > 0
                || document.match(Section.DEMAND, at, to) > 0
                || document.match(Section.SAY, at, to) > 0
                || document.match(Section.PARTICIPLE, at, to) > 0;
    }

    /** "This Russian official" ends with the nationality, whatever noun follows. */
    int descriptionEnd(int at, int to) {
        int end = end(at, to);
        for (int i = at; i < end; i++) {
            int nation = document.match(Section.NATIONALITY, i, end);
            if (nation > 0) {
                return i + nation;
            }
            if (i > at && document.match(Section.FUNCTION_WORD, i, end) > 0) {
                return i;
            }
        }
        boolean object = document.match(Section.OBJECT_MARK, end, to) > 0
                || (document.match(Section.PREPOSITION, end, to) > 0 && objectFollows(end, to));
        return object ? Math.min(end, describedEnd(at, end)) : end;
    }

    /** "This university official | the rumour (object)": the noun with an adjective or a body at most. */
    private int describedEnd(int at, int end) {
        int head = at + Math.max(1, document.match(Section.TITLE, at, end));
        boolean adjective = tokens.key(head).endsWith("ی") && tokens.key(head).length() > 3;
        return adjective || document.match(Section.BODY, head, end) > 0 ? head + 1 : head;
    }

    /** Before an object the phrase ends with its country: what follows is the object already. */
    int endBeforeObject(int from, int to) {
        int end = end(from, to);
        boolean object = document.match(Section.OBJECT_MARK, end, to) > 0
                || (document.match(Section.PREPOSITION, end, to) > 0 && objectFollows(end, to));
        if (!object) {
            return end;
        }
        for (int i = from + 1; i < end; i++) {
            int place = Math.max(document.match(Section.NATIONALITY, i, end), document.match(Section.COUNTRY, i, end));
            if (place > 0) {
                return i + place;
            }
            if (document.match(Section.NOT_A_NAME, i, end) > 0 && !governed(i, end)) {
                return document.match(Section.DEMONSTRATIVE, i - 1, end) > 0 ? i - 1 : i;
            }
        }
        return bodyAsObject(from, end);
    }

    /** "The energy minister | the municipality (object)": a body that no title governs is the object. */
    private int bodyAsObject(int from, int end) {
        boolean titled = false;
        for (int i = from; i < end; i++) {
            boolean body = document.match(Section.BODY, i, end) > 0;
            if (titled && body && !governed(i, end)) {
                return i;
            }
            titled = titled || document.match(Section.TITLE, i, end) > 0;
        }
        return end;
    }

    private boolean governed(int i, int end) {
        return document.match(Section.TITLE, i - 1, end) > 0 || document.match(Section.BODY, i - 1, end) > 0;
    }

    /** Whether the object mark stands a little further, with no comma and no verb before it. */
    private boolean objectFollows(int from, int to) {
        int limit = Math.min(to, from + LONGEST_OBJECT);
        for (int i = from; i < limit; i++) {
            if (document.match(Section.OBJECT_MARK, i, to) > 0) {
                return true;
            }
            if (tokens.isMark(i, ",:;") || PersianClauses.finite(document, i, to) > 0) {
                return false;
            }
        }
        return false;
    }
}
