package org.rasti.extraction;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the subject behind an Arabic verb. Without capitals the article tells where a role ends and a name begins: "the
 * Ukrainian president | Petro Poroshenko".
 */
final class ArabicSubjects {

    private static final int LONGEST = 18;
    private static final int LONGEST_TITLE = 4;

    private final Document document;
    private final Tokens tokens;
    private final ArabicNames names;
    private final Set<String> known = new HashSet<>();

    ArabicSubjects(Document document) {
        this.document = document;
        this.tokens = document.tokens();
        this.names = new ArabicNames(document);
    }

    /** The speaker that begins here; null when the verb has no subject of its own. */
    @Nullable
    Mention at(int from, int to) {
        if (from >= to
                || stops(from, to)
                || !tokens.at(from).isWord()
                || tokens.key(from).startsWith("بال")) {
            return null;
        }
        int end = end(from, to);
        int start = from;
        while (start + 1 < end && document.match(Section.HONORIFIC, start, end) > 0) {
            start += document.match(Section.HONORIFIC, start, end);
        }
        int paper = document.match(Section.SAY_NOUN, start, end);
        if (paper > 0) {
            return tokens.key(start + paper).startsWith("لل") ? owner(from, start + paper, end) : null;
        }
        if (document.match(Section.UNNAMED, start, end) > 0) {
            return Mention.plain(from, end, Mention.Type.UNNAMED);
        }
        if (document.match(Section.OUTLET, start, end) > 0) {
            return Mention.plain(from, end, Mention.Type.OUTLET);
        }
        if (document.match(Section.TITLE, start, end) > 0) {
            return titled(from, start, end, to);
        }
        if (document.match(Section.BODY, start, end) > 0 || document.match(Section.COUNTRY, start, end) > 0) {
            int body = names.bodyEnd(start, end);
            if (body == end
                    && document.quotes().opensAt(end)
                    && document.quotes().closeOf(end) - end <= LONGEST_TITLE) {
                body = Math.min(to, document.quotes().closeOf(end) + 1);
            }
            return new Mention(from, body, Mention.Type.BODY, withoutParticle(tokens.text(start, body)), null);
        }
        if (document.match(Section.NOT_A_NAME, start, end) > 0) {
            return null;
        }
        int name = knownEnd(start, names.nameEnd(start, end, to));
        return new Mention(from, name, Mention.Type.NAME, tokens.text(start, name), null);
    }

    /** Remembers the words of a name, to tell people from things where a verb may have either behind it. */
    void learn(String name) {
        for (String word : name.split(" ")) {
            known.add(new Tokens(word, document.pack().language()).key(0));
        }
    }

    /** Behind "denied", "expected" or "urged" a noun may be the object: only a name known or plain is the subject. */
    @Nullable
    Mention surelyAt(int from, int to) {
        Mention mention = at(from, to);
        boolean thing = mention != null
                && mention.type() == Mention.Type.NAME
                && mention.role() == null
                && document.match(Section.HONORIFIC, from, to) == 0
                && document.match(Section.GIVEN_NAME, from, to) == 0
                && !known.contains(tokens.key(from))
                && !isSurname(tokens.key(from));
        return thing ? null : mention;
    }

    /** "Al-Haddad": a noun with the article and not in the plural may be a surname. */
    private static boolean isSurname(String key) {
        return key.startsWith("ال") && !key.endsWith("ین") && !key.endsWith("ات");
    }

    /** The subject between "had" and its verb, or behind "as for": "the ministry had already announced". */
    @Nullable
    Mention framed(int from, int verb) {
        for (int i = verb - 1; i >= Math.max(from, verb - LONGEST); i--) {
            boolean had =
                    document.match(Section.AUXILIARY, i, verb) > 0 && document.match(Section.AS, verb - 1, verb) > 0;
            boolean asFor = i == from
                    && document.match(Section.TOPIC, i, verb) > 0
                    && tokens.key(verb).startsWith("ف");
            if (had || asFor) {
                return at(i + 1, verb);
            }
        }
        return null;
    }

    /** The subject that stands before its verb: "but an official, who asked not to be named, said". */
    @Nullable
    Mention before(int from, int verb) {
        int start = from + document.match(Section.OPENER, from, verb);
        Mention mention = start < verb - 1 ? at(start, verb) : null;
        boolean plain = mention != null
                && (mention.type() == Mention.Type.UNNAMED
                        || mention.type() == Mention.Type.BODY
                        || mention.role() != null);
        boolean adjoins = mention != null && (mention.to() == verb || tokens.isMark(mention.to(), ","));
        return plain && adjoins ? mention : null;
    }

    /** "A statement by the union": the union speaks. */
    private Mention owner(int from, int at, int end) {
        int body = Math.max(at + 1, Math.min(end, names.bodyEnd(at, end)));
        return new Mention(from, body, Mention.Type.BODY, withoutParticle(tokens.text(at, body)), null);
    }

    /** A surname known from above ends where an unknown word follows it: "Abboud | paying the wages". */
    private int knownEnd(int start, int end) {
        int last = end;
        while (last > start + 1 && known.contains(tokens.key(start)) && !known.contains(tokens.key(last - 1))) {
            last--;
        }
        return last;
    }

    private Mention titled(int from, int start, int end, int to) {
        int comma = tokens.find(",", start, end);
        int name = comma < end ? comma + 1 : names.nameStart(start, end);
        if (name >= end || document.match(Section.NOT_A_NAME, name, end) > 0) {
            int behind = Math.min(name, end);
            return new Mention(from, behind, Mention.Type.ROLE, null, tokens.text(start, behind));
        }
        int roleEnd = comma < end ? comma : name;
        int nameEnd = names.nameEnd(name, end, to);
        return new Mention(from, nameEnd, Mention.Type.NAME, tokens.text(name, nameEnd), tokens.text(start, roleEnd));
    }

    /** "To the bank" is about the bank. */
    private static String withoutParticle(String body) {
        return body.startsWith("لل") ? "ال" + body.substring(2) : body;
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
                || (document.match(Section.PREPOSITION, i, to) > 0 && !isAli(i, to))
                || document.match(Section.STOPPER, i, to) > 0
                || document.match(Section.ADVERB, i, to) > 0
                || document.match(Section.PARTICIPLE, i, to) > 0
                || document.match(Section.SAY, i, to) > 0;
    }

    /** The name Ali is written like "on" but for the dots under its last letter. */
    private boolean isAli(int i, int to) {
        return document.match(Section.GIVEN_NAME, i, to) == 1
                && tokens.text(i, i + 1).endsWith("ي");
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
