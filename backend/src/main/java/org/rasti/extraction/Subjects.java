package org.rasti.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the subject of a reporting clause in scripts without capital letters, where words alone tell a name. */
final class Subjects {

    private static final int LONGEST_NAME = 5;
    private static final int MOST_WORDS = 3;
    private static final int SHORTEST_FAMILY = 6;

    private final Document document;
    private final Tokens tokens;
    private final Openings openings;
    private final NounPhrases phrases;
    private final KnownNames known;
    private final NamesAndRoles names;
    private final BodiesNamed bodies;

    Subjects(Document document) {
        this.document = document;
        this.tokens = document.tokens();
        this.openings = new Openings(document);
        this.phrases = new NounPhrases(document);
        this.known = new KnownNames(document);
        this.names = new NamesAndRoles(document, phrases, known);
        this.bodies = new BodiesNamed(document, phrases);
    }

    /** Remembers a name or role read where its end was plain, to tell its end where it is not. */
    void learn(Mention mention) {
        known.learn(mention);
    }

    /** Remembers a surname that stands alone, to tell where the full name ends. */
    void noteSubject(String words) {
        known.noteSubject(words);
    }

    /** Where a surname that stands alone elsewhere ends, if one begins here; else -1. */
    int surnameEnd(int at, int to) {
        return known.surnameEnd(at, to);
    }

    /** The body whose name begins here, with nothing behind it that is no part of the name; else null. */
    @Nullable
    Mention body(int at, int to) {
        int end = Math.min(to, bodies.end(at));
        return end > at ? new Mention(at, end, Mention.Type.BODY, tokens.text(at, end), null) : null;
    }

    int phraseEnd(int from, int to) {
        return phrases.end(from, to);
    }

    /** Past conjunctions, "meanwhile" and the outlet that relays. */
    int pastOpeners(int from, int to) {
        return openings.past(from, to);
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
        int at = openings.past(from, to);
        while (at < to) {
            Mention mention = at(at, to);
            if (mention != null) {
                return mention;
            }
            at = openings.past(openings.nextComma(at, to) + 1, to);
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
        int at = openings.past(from, to);
        while (at < to) {
            Mention mention = at(at, to);
            int comma = openings.nextComma(at, to);
            if (mention != null && governs(mention, to)) {
                Mention better =
                        document.match(Section.THAT, mention.to(), to) > 0 ? sureBehind(mention, comma, to) : null;
                return better == null ? mention : better;
            }
            if (comma >= to) {
                return within(at + 1, to);
            }
            Mention named = namedWithin(at + 1, comma, to);
            if (named != null) {
                return named;
            }
            at = openings.past(comma + 1, to);
        }
        return within(from, to);
    }

    /** "The laughter that had risen gone, Karimi said": words that may be no name give way to a name behind the comma. */
    private @Nullable Mention sureBehind(Mention mention, int comma, int to) {
        if (mention.type() != Mention.Type.NAME || isSurelyName(mention) || comma >= to) {
            return null;
        }
        Mention next = at(openings.past(comma + 1, to), to);
        boolean person = next != null
                && (next.type() == Mention.Type.PRONOUN || (next.type() == Mention.Type.NAME && isSurelyName(next)));
        return person ? next : null;
    }

    /**
     * Whether a mention can be the subject of the verb that follows this stretch: words that may be no name are not
     * where they hold a verb, or where that verb stands in a clause which depends on theirs, "the story began when …".
     */
    private boolean governs(Mention mention, int to) {
        if (mention.type() != Mention.Type.NAME || isSurelyName(mention)) {
            return true;
        }
        for (int i = mention.from(); i < mention.to(); i++) {
            if (PersianClauses.finite(document, i, mention.to()) > 0) {
                return false;
            }
        }
        boolean itsOwnClause = PersianClauses.finite(document, mention.to(), to) > 0;
        boolean object = document.match(Section.OBJECT_MARK, mention.to(), to) > 0;
        return !itsOwnClause
                && !object
                && (document.match(Section.THAT, mention.to(), to) > 0
                        || !PersianClauses.hasDependent(document, mention.to(), to));
    }

    /** The mention that begins exactly here, or null. */
    @Nullable
    Mention at(int at, int to) {
        int pronoun = document.match(Section.PRONOUN, at, to);
        if (pronoun > 0) {
            return Mention.plain(at, at + pronoun, Mention.Type.PRONOUN);
        }
        int unnamed = document.match(Section.UNNAMED, at, to);
        boolean mayBeNamedLater = document.match(Section.LOOSE_ROLE, at + 1, to) > 0
                && tokens.key(at).equals("یک");
        if (unnamed > 0 && !mayBeNamedLater) {
            return Mention.plain(at, Math.max(at + unnamed, phrases.end(at + unnamed, to)), Mention.Type.UNNAMED);
        }
        if (tokens.key(at).equals("یک") && document.match(Section.TITLE, at + 1, to) > 0) {
            int end = phrases.end(at + 1, to);
            return new Mention(at, end, Mention.Type.UNNAMED, null, tokens.text(at + 1, end));
        }
        int demonstrative = document.match(Section.DEMONSTRATIVE, at, to);
        if (demonstrative > 0) {
            if (document.match(Section.UNNAMED, at + demonstrative, to) > 0) {
                return Mention.plain(at, phrases.end(at + demonstrative, to), Mention.Type.UNNAMED);
            }
            boolean body = document.match(Section.BODY, at + demonstrative, to) > 0;
            String meant = body ? bodies.meantBy(at + demonstrative) : null;
            if (meant != null) {
                return new Mention(at, phrases.descriptionEnd(at + demonstrative, to), Mention.Type.BODY, meant, null);
            }
            return body || document.match(Section.TITLE, at + demonstrative, to) > 0
                    ? description(at, at + demonstrative, to)
                    : outlet(at, at + demonstrative, to);
        }
        return phrases.stops(at, to)
                        || !(tokens.at(at).isWord() || document.quotes().opensAt(at))
                ? null
                : names.read(at, to);
    }

    private Mention description(int from, int at, int to) {
        int end = phrases.descriptionEnd(at, to);
        return new Mention(from, end, Mention.Type.DESCRIPTION, null, tokens.text(at, end));
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

    /** Everybody whom this stretch calls by first name, surname and role, be it in passing: "asked X Y, minister of Z, …". */
    List<Mention> namedWithRole(int from, int to) {
        List<Mention> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            boolean quoted = document.quotes().opensAt(i) && document.quotes().closeOf(i) < i + LONGEST_NAME;
            boolean name = document.match(Section.OUTLET, i - 1, i) == 0
                    && (quoted
                            || document.match(Section.GIVEN_NAME, i, to) > 0
                            || document.match(Section.HONORIFIC, i, to) > 0)
                    && document.match(Section.TITLE, i, to) == 0
                    && document.findUnquoted(Section.TITLE, i + 1, Math.min(to, i + LONGEST_NAME)) > 0;
            Mention mention = name ? at(i, to) : null;
            if (mention != null
                    && mention.type() == Mention.Type.NAME
                    && mention.role() != null
                    && mention.name() != null) {
                found.add(mention);
                i = mention.to() - 1;
            }
        }
        return found;
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
                || known.isName(i)
                || document.match(Section.GIVEN_NAME, i, to) > 0
                || document.match(Section.HONORIFIC, i, to) > 0
                || (document.match(Section.TITLE, i, to) > 0 && document.match(Section.DEMONSTRATIVE, i - 2, to) > 0);
    }

    /** Whether a mention is beyond doubt a person, by name or by role. */
    boolean isSurelySomebody(Mention mention) {
        return mention.type() == Mention.Type.ROLE || (mention.type() == Mention.Type.NAME && isSurelyName(mention));
    }

    /** Whether it is beyond doubt where a mention ends, though no comma stands there. */
    boolean endsPlainly(Mention mention) {
        return switch (mention.type()) {
            case PRONOUN -> true;
            case DESCRIPTION -> document.match(Section.FUNCTION_WORD, mention.to(), mention.to() + 2) > 0;
            case NAME -> known.nameEnd(mention.from(), mention.to()) == mention.to();
            default -> false;
        };
    }

    /** Whether a mention without a role is beyond doubt somebody's name. */
    boolean isSurelyName(Mention mention) {
        int from = mention.from();
        return mention.role() != null
                || document.match(Section.GIVEN_NAME, from, mention.to()) > 0
                || document.match(Section.HONORIFIC, from, mention.to()) > 0
                || endsLikeName(from, mention.to() - 1)
                || known.nameEnd(from, mention.to()) == mention.to()
                || (mention.to() > from + 1 && known.nameEnd(from + 1, mention.to()) == mention.to());
    }

    /** A word or two and a family name, none of them listed: "-zadeh", "-pur". */
    private boolean endsLikeName(int first, int last) {
        return last > first
                && last < first + MOST_WORDS
                && tokens.key(last).length() >= SHORTEST_FAMILY
                && document.match(Section.SURNAME_ENDING, last, last + 1) > 0
                && document.match(Section.COUNTRY, last, last + 1) == 0;
    }
}
