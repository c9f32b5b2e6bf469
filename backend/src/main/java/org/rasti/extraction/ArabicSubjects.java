package org.rasti.extraction;

import org.jspecify.annotations.Nullable;

/**
 * Reads the subject behind an Arabic verb. Without capitals the article tells where a role ends and a name begins: "the
 * Ukrainian president | Petro Poroshenko".
 */
final class ArabicSubjects {

    private static final int LONGEST = 18;
    private static final int LONGEST_NAME = 4;

    private final Document document;
    private final Tokens tokens;

    ArabicSubjects(Document document) {
        this.document = document;
        this.tokens = document.tokens();
    }

    /** The speaker that begins here; null when the verb has no subject of its own. */
    @Nullable
    Mention at(int from, int to) {
        if (from >= to || stops(from, to) || !tokens.at(from).isWord()) {
            return null;
        }
        int end = end(from, to);
        int start = from;
        while (start + 1 < end && document.match(Section.HONORIFIC, start, end) > 0) {
            start += document.match(Section.HONORIFIC, start, end);
        }
        if (document.match(Section.UNNAMED, start, end) > 0) {
            return Mention.plain(from, end, Mention.Type.UNNAMED);
        }
        if (document.match(Section.OUTLET, start, end) > 0) {
            return Mention.plain(from, end, Mention.Type.OUTLET);
        }
        if (document.match(Section.TITLE, start, end) > 0) {
            return titled(from, start, end);
        }
        if (document.match(Section.BODY, start, end) > 0 || document.match(Section.COUNTRY, start, end) > 0) {
            return new Mention(from, end, Mention.Type.BODY, withoutParticle(tokens.text(start, end)), null);
        }
        if (document.match(Section.NOT_A_NAME, start, end) > 0) {
            return null;
        }
        int name = nameEnd(start, end);
        return new Mention(from, name, Mention.Type.NAME, tokens.text(start, name), null);
    }

    private Mention titled(int from, int start, int end) {
        int comma = tokens.find(",", start, end);
        int name = comma < end ? comma + 1 : nameStart(start, end);
        if (name >= end) {
            return new Mention(from, end, Mention.Type.ROLE, null, tokens.text(start, end));
        }
        int roleEnd = comma < end ? comma : name;
        int nameEnd = nameEnd(name, end);
        return new Mention(from, nameEnd, Mention.Type.NAME, tokens.text(name, nameEnd), tokens.text(start, roleEnd));
    }

    /** The first word without an article behind one with it, with few enough words behind to be a name. */
    private int nameStart(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            boolean given = document.match(Section.GIVEN_NAME, i, end) > 0;
            boolean behindArticle = hasArticle(i - 1) && !hasArticle(i) && !isLinked(i);
            boolean title = document.match(Section.TITLE, i, end) > 0;
            if (given || (behindArticle && !title && !document.has(Section.BODY, i, i + 1))) {
                return i;
            }
            boolean surname = i == end - 1 && i == start + 1 && !hasNationality(i) && hasArticle(start);
            if (surname && !hasArticle(i)) {
                return i;
            }
        }
        return end;
    }

    private boolean hasNationality(int i) {
        return document.match(Section.NATIONALITY, i, i + 1) > 0;
    }

    private boolean hasArticle(int i) {
        String key = tokens.key(i);
        return (key.startsWith("ال") || key.startsWith("وال") || key.startsWith("لل")) && key.length() > 4;
    }

    /** A word tied to the one before by "and" or a preposition. */
    private boolean isLinked(int i) {
        return document.match(Section.PREPOSITION, i, i + 1) > 0
                || document.match(Section.ALSO_TITLE, i, i + 2) > 0
                || document.match(Section.LOCATED_TITLE, i, i + 2) > 0;
    }

    /** "To the bank" is about the bank. */
    private static String withoutParticle(String body) {
        return body.startsWith("لل") ? "ال" + body.substring(2) : body;
    }

    /** A name has a first and a family name; more words only where a particle ties them. */
    private int nameEnd(int from, int end) {
        int last = Math.min(end, from + LONGEST_NAME);
        for (int i = from; i < last; i++) {
            if (hasArticle(i)) {
                return i + 1;
            }
        }
        boolean tied = document.match(Section.CONJUNCTION, from + 1, end) > 0;
        return Math.min(end, from + (tied ? LONGEST_NAME : end - from > 3 ? 2 : 3));
    }

    private int end(int from, int to) {
        int limit = Math.min(to, from + LONGEST);
        boolean titled = document.match(Section.TITLE, from, to) > 0;
        for (int i = from; i < limit; i++) {
            if (tokens.isMark(i, ",")) {
                boolean named = titled && document.match(Section.GIVEN_NAME, i + 1, to) > 0;
                if (!named) {
                    return i;
                }
                titled = false;
            } else if (!tokens.at(i).isWord() || document.quotes().opensAt(i)) {
                return i;
            } else if (stops(i, to) && document.match(Section.LOCATED_TITLE, i, to) == 0) {
                return i;
            }
        }
        return limit;
    }

    private boolean stops(int i, int to) {
        return document.match(Section.THAT, i, to) > 0
                || document.match(Section.PREPOSITION, i, to) > 0
                || document.match(Section.STOPPER, i, to) > 0
                || document.match(Section.ADVERB, i, to) > 0
                || document.match(Section.PARTICIPLE, i, to) > 0
                || document.match(Section.SAY, i, to) > 0;
    }

    /** Past days and places between commas: ", today, Wednesday, the signing". */
    int pastAsides(int from, int to) {
        int at = from;
        while (at < to && (tokens.isMark(at, ",") || document.match(Section.ADVERB, at, to) > 0)) {
            at += Math.max(1, document.match(Section.ADVERB, at, to));
        }
        return at;
    }
}
