package org.rasti.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the subject of a reporting clause in scripts without capital letters, where words alone tell a name. */
final class Subjects {

    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_SUBJECT = 24;
    private static final int LONGEST_KNOWN_ROLE = 6;

    private final Document document;
    private final Tokens tokens;
    private final Set<String> knownNames = new HashSet<>();
    private final List<List<String>> knownRoles = new ArrayList<>();

    Subjects(Document document) {
        this.document = document;
        this.tokens = document.tokens();
    }

    /** Remembers a name or role read where its end was plain, to tell its end where it is not. */
    void learn(Mention mention) {
        if (mention.name() != null && mention.type() == Mention.Type.NAME) {
            List<String> words = keys(mention.name());
            knownNames.add(words.getLast());
            knownNames.add(String.join("", words));
        }
        if (mention.role() != null && keys(mention.role()).size() <= LONGEST_KNOWN_ROLE) {
            knownRoles.add(keys(mention.role()));
        }
    }

    /** The subject in a stretch before a verb, past whatever precedes it; null when there is none. */
    @Nullable
    Mention read(int from, int to) {
        Mention mention = first(from, to);
        if (mention == null) {
            return null;
        }
        boolean relays = mention.type() == Mention.Type.OUTLET || mention.type() == Mention.Type.UNNAMED;
        return relays ? sourceOf(mention, to) : mention;
    }

    /** The subject a sentence opens with, where that is plain: nothing is searched for further in. */
    @Nullable
    Mention opening(int from, int to) {
        int at = pastOpeners(from, to);
        while (at < to) {
            Mention mention = at(at, to);
            if (mention != null) {
                return mention;
            }
            at = pastOpeners(nextComma(at, to) + 1, to);
        }
        return null;
    }

    /** An outlet that says it has the words from somebody relays them; otherwise it stays the outlet. */
    private Mention sourceOf(Mention outlet, int to) {
        for (int i = outlet.to(); i < to; i++) {
            int relay = document.match(Section.RELAY, i, to);
            if (relay > 0) {
                Mention source = at(i + relay, to);
                return source == null ? outlet : source;
            }
        }
        return outlet;
    }

    private @Nullable Mention first(int from, int to) {
        int at = pastOpeners(from, to);
        while (at < to) {
            Mention mention = at(at, to);
            if (mention != null) {
                return mention;
            }
            int comma = nextComma(at, to);
            if (comma >= to) {
                return within(at + 1, to);
            }
            Mention named = namedWithin(at + 1, comma, to);
            if (named != null) {
                return named;
            }
            at = pastOpeners(comma + 1, to);
        }
        return within(from, to);
    }

    /** The mention that begins exactly here, or null. */
    @Nullable
    Mention at(int at, int to) {
        int pronoun = document.match(Section.PRONOUN, at, to);
        if (pronoun > 0) {
            return Mention.plain(at, at + pronoun, Mention.Type.PRONOUN);
        }
        int unnamed = document.match(Section.UNNAMED, at, to);
        if (unnamed > 0) {
            return Mention.plain(at, Math.max(at + unnamed, end(at + unnamed, to)), Mention.Type.UNNAMED);
        }
        if (tokens.key(at).equals("یک") && document.match(Section.TITLE, at + 1, to) > 0) {
            return Mention.plain(at, end(at + 1, to), Mention.Type.UNNAMED);
        }
        int demonstrative = document.match(Section.DEMONSTRATIVE, at, to);
        if (demonstrative > 0) {
            if (document.match(Section.UNNAMED, at + demonstrative, to) > 0) {
                return Mention.plain(at, end(at + demonstrative, to), Mention.Type.UNNAMED);
            }
            return document.match(Section.TITLE, at + demonstrative, to) > 0
                    ? Mention.plain(at, descriptionEnd(at + demonstrative, to), Mention.Type.DESCRIPTION)
                    : outlet(at, at + demonstrative, to);
        }
        return stops(at, to) || !(tokens.at(at).isWord() || document.quotes().opensAt(at)) ? null : phrase(at, to);
    }

    /** Past conjunctions, "meanwhile" and the outlet that relays. */
    int pastOpeners(int from, int to) {
        int at = from;
        while (at < to) {
            int next = pastOpener(at, to);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private int pastOpener(int at, int to) {
        if (tokens.at(at).type() == Token.Type.MARK && !document.quotes().opensAt(at)) {
            return at + 1;
        }
        int opener = Math.max(
                document.match(Section.OPENER, at, to),
                Math.max(document.match(Section.CONJUNCTION, at, to), document.match(Section.ADVERB, at, to)));
        if (opener > 0) {
            return at + opener;
        }
        int relay = document.match(Section.RELAY, at, to);
        if (relay > 0) {
            int comma = nextComma(at, to);
            return comma + 1 < to ? comma + 1 : pastOutlets(at + relay, to);
        }
        return pastRelayingOutlet(at, to);
    }

    /** "The agency also reported …": the real speaker follows. */
    private int pastRelayingOutlet(int at, int to) {
        int outlet = document.match(Section.OUTLET, at, to);
        if (outlet == 0) {
            return at;
        }
        int limit = Math.min(to, at + 12);
        for (int i = at + outlet; i < limit; i++) {
            int verb = document.match(Section.RELAY_VERB, i, to);
            if (verb > 0) {
                return i + verb + document.match(Section.THAT, i + verb, to);
            }
        }
        int behind = pastOutlets(at, to);
        return tokens.isMark(behind, ":-–/") ? behind + 1 : at;
    }

    private int pastOutlets(int from, int to) {
        int at = from;
        while (at < to) {
            int outlet = Math.max(document.match(Section.OUTLET, at, to), document.match(Section.RELAY, at, to));
            if (outlet == 0) {
                return at;
            }
            at += outlet;
        }
        return at;
    }

    private @Nullable Mention outlet(int from, int at, int to) {
        int unnamed = document.match(Section.OUTLET, at, to);
        return unnamed > 0 ? Mention.plain(from, at + unnamed, Mention.Type.OUTLET) : null;
    }

    /** "At the opening of the library Alireza Rahaei, head of …": the name stands before the comma already. */
    private @Nullable Mention namedWithin(int from, int comma, int to) {
        for (int i = from; i < comma; i++) {
            if (document.match(Section.GIVEN_NAME, i, comma) > 0
                    && document.match(Section.PREPOSITION, i - 1, comma) == 0) {
                Mention mention = at(i, to);
                return mention != null && mention.role() != null && mention.name() != null ? mention : null;
            }
        }
        return null;
    }

    /** No comma to go by: the first thing in the stretch that can only be a subject. */
    private @Nullable Mention within(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean free = document.match(Section.PREPOSITION, i - 1, to) == 0;
            if (free && startsPerson(i, to)) {
                return at(i, to);
            }
        }
        return null;
    }

    private boolean startsPerson(int i, int to) {
        return document.match(Section.PRONOUN, i, to) > 0
                || knownNames.contains(tokens.key(i))
                || document.match(Section.GIVEN_NAME, i, to) > 0
                || document.match(Section.HONORIFIC, i, to) > 0;
    }

    /** "This Russian official" ends with the nationality, whatever noun follows. */
    private int descriptionEnd(int at, int to) {
        int end = end(at, to);
        for (int i = at; i < end; i++) {
            int nation = document.match(Section.NATIONALITY, i, end);
            if (nation > 0) {
                return i + nation;
            }
        }
        return end;
    }

    /** Before an object the phrase ends with its country: what follows is the object already. */
    private int withoutObject(int from, int end, int to) {
        if (document.match(Section.OBJECT_MARK, end, to) == 0) {
            return end;
        }
        for (int i = from + 1; i < end; i++) {
            int place = Math.max(document.match(Section.NATIONALITY, i, end), document.match(Section.COUNTRY, i, end));
            if (place > 0) {
                return i + place;
            }
        }
        return end;
    }

    private @Nullable Mention phrase(int from, int to) {
        int end = withoutObject(from, end(from, to), to);
        int at = from;
        while (document.match(Section.HONORIFIC, at, end) > 0 && at + 1 < end) {
            at += document.match(Section.HONORIFIC, at, end);
        }
        if (document.match(Section.OUTLET, at, end) > 0) {
            return Mention.plain(from, end, Mention.Type.OUTLET);
        }
        if (document.match(Section.TITLE, at, end) > 0) {
            return role(from, at, end);
        }
        if (document.match(Section.BODY, at, end) > 0 || document.match(Section.COUNTRY, at, end) > 0) {
            return new Mention(at, end, Mention.Type.BODY, text(at, end), null);
        }
        int title = document.findUnquoted(Section.TITLE, at + 1, end);
        if (title == at + 1 && document.match(Section.GIVEN_NAME, at, end) > 0) {
            int second = document.findUnquoted(Section.TITLE, title + 1, Math.min(end, title + 4));
            title = second > 0 ? second : title;
        }
        return title > 0 ? named(from, at, title, end) : bare(from, at, end);
    }

    /** A role, perhaps with the name behind it. */
    private Mention role(int from, int at, int end) {
        int name = nameInRole(at, end);
        if (name < end) {
            return new Mention(from, end, Mention.Type.NAME, text(name, end), text(at, name));
        }
        int known = knownRoleEnd(at, end);
        return new Mention(from, known, Mention.Type.ROLE, null, text(at, known));
    }

    private @Nullable Mention named(int from, int at, int title, int end) {
        boolean single = title == at + 1;
        if (single && (nearlyTitle(tokens.key(at)) || document.match(Section.ORDINAL, at, title) > 0)) {
            return role(from, at, end);
        }
        if (document.has(Section.NOT_A_NAME, at, title) || document.has(Section.DEMONSTRATIVE, at, title)) {
            return null;
        }
        if (tokens.words(at, title) > LONGEST_NAME) {
            return new Mention(title, end, Mention.Type.ROLE, null, text(title, end));
        }
        return new Mention(from, end, Mention.Type.NAME, text(at, title), text(title, end));
    }

    /** A title with a slip of the keyboard. */
    private boolean nearlyTitle(String word) {
        return word.length() > 4
                && document.pack().words(Section.TITLE).phrases().stream()
                        .anyMatch(title -> title.length() > 4 && Spelling.oneSlip(title, word));
    }

    /** Whether a mention without a role is beyond doubt somebody's name. */
    boolean isSurelyName(Mention mention) {
        int from = mention.from();
        return mention.role() != null
                || document.match(Section.GIVEN_NAME, from, mention.to()) > 0
                || document.match(Section.HONORIFIC, from, mention.to()) > 0
                || knownNameEnd(from, mention.to()) == mention.to();
    }

    private @Nullable Mention bare(int from, int at, int end) {
        int known = knownNameEnd(at, end);
        if (known > at) {
            return new Mention(from, known, Mention.Type.NAME, text(at, known), null);
        }
        boolean nameLike = tokens.words(at, end) <= LONGEST_NAME
                && document.pack().words(Section.NOT_A_NAME).find(tokens, at, end) < 0;
        return nameLike && tokens.words(at, end) > 0
                ? new Mention(from, end, Mention.Type.NAME, text(at, end), null)
                : null;
    }

    private int nameInRole(int at, int end) {
        for (int i = at + 1; i < end; i++) {
            boolean few = tokens.words(i, end) <= LONGEST_NAME;
            boolean quoted = document.quotes().opensAt(i) && document.quotes().closeOf(i) >= end - 1;
            if (few
                    && (quoted
                            || document.match(Section.GIVEN_NAME, i, end) > 0
                            || document.match(Section.HONORIFIC, i, end) > 0
                            || (i == end - 1 && knownNames.contains(tokens.key(i))))) {
                return i;
            }
        }
        return end;
    }

    private int knownNameEnd(int at, int end) {
        for (int to = Math.min(end, at + LONGEST_NAME); to > at; to--) {
            StringBuilder joined = new StringBuilder();
            for (int i = at; i < to; i++) {
                joined.append(tokens.at(i).isWord() ? tokens.key(i) : "");
            }
            if (knownNames.contains(joined.toString())) {
                return to;
            }
        }
        return at;
    }

    private int knownRoleEnd(int at, int end) {
        int longest = 0;
        for (List<String> role : knownRoles) {
            boolean same = role.size() < end - at;
            for (int i = 0; same && i < role.size(); i++) {
                same = role.get(i).equals(tokens.key(at + i));
            }
            longest = same ? Math.max(longest, role.size()) : longest;
        }
        return longest > 0 ? at + longest : end;
    }

    /** Where the noun phrase that begins here ends. */
    private int end(int from, int to) {
        boolean titled = false;
        int limit = Math.min(to, from + LONGEST_SUBJECT);
        for (int i = from; i < limit; i++) {
            if (document.quotes().opensAt(i)) {
                i = Math.min(document.quotes().closeOf(i), limit - 1);
            } else if (tokens.isMark(i, ",")) {
                if (!continues(i + 1, to, titled)) {
                    return i;
                }
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
        return titled
                ? document.match(Section.GIVEN_NAME, at, to) > 0
                        || document.quotes().opensAt(at)
                : document.match(Section.TITLE, at, to) > 0;
    }

    /** "Ambassador in …", "adviser on …": the place belongs to the role. */
    private boolean locates(int at, int to, boolean titled) {
        return titled && document.match(Section.LOCATED_TITLE, at, to) > 0;
    }

    private boolean stops(int at, int to) {
        return document.match(Section.STOPPER, at, to) > 0
                || document.match(Section.PREPOSITION, at, to) > 0
                || document.match(Section.ADVERB, at, to) > 0
                || document.match(Section.OBJECT_MARK, at, to) > 0
                || document.match(Section.THAT, at, to) > 0
                || document.match(Section.DEMAND, at, to) > 0
                || document.match(Section.PARTICIPLE, at, to) > 0;
    }

    private int nextComma(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.isMark(i, ",") && !document.quotes().inside(i)) {
                return i;
            }
        }
        return to;
    }

    private @Nullable String text(int from, int to) {
        Span span = Span.trimmed(tokens, from, to);
        return span == null ? null : tokens.text(span.from(), span.to());
    }

    private List<String> keys(String text) {
        Tokens words = new Tokens(text, document.pack().language());
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.at(i).isWordOrNumber()) {
                keys.add(words.key(i));
            }
        }
        return keys.isEmpty() ? List.of("") : keys;
    }
}
