package org.rasti.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a noun phrase apart into the name and the role it holds, in scripts without capital letters. */
final class NamesAndRoles {

    private static final int LONGEST_NAME = KnownNames.LONGEST_NAME;
    /** Endings of nouns for several: groups speak as bodies do. */
    private static final List<String> PLURALS = List.of("های", "ها", "هایی", "کنندگان");

    private static final int SHORTEST_PLURAL = 5;

    private final Document document;
    private final Tokens tokens;
    private final NounPhrases phrases;
    private final KnownNames known;

    NamesAndRoles(Document document, NounPhrases phrases, KnownNames known) {
        this.document = document;
        this.tokens = document.tokens();
        this.phrases = phrases;
        this.known = known;
    }

    /** The name, role, body or outlet that begins here; null when it is nobody who can speak. */
    @Nullable
    Mention read(int from, int to) {
        int end = phrases.endBeforeObject(from, to);
        int at = from;
        while (document.match(Section.HONORIFIC, at, end) > 0 && at + 1 < end && !beginsRole(at, end)) {
            at += document.match(Section.HONORIFIC, at, end);
        }
        boolean desk = document.match(Section.DESK, at, end) > 0 && document.has(Section.OUTLET, at, end);
        if (desk || document.match(Section.OUTLET, at, end) > 0) {
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

    /** "Professor emeritus …": a form of address that another title follows is a role. */
    private boolean beginsRole(int at, int end) {
        int title = document.match(Section.TITLE, at, end);
        return title > 0
                && (document.match(Section.TITLE, at + title, end) > 0
                        || document.match(Section.BODY, at + title, end) > 0);
    }

    /** A role, perhaps with the name behind it. */
    private Mention role(int from, int at, int end) {
        int name = nameInRole(at, end);
        if (name < end) {
            return new Mention(from, end, Mention.Type.NAME, text(name, end), text(at, name));
        }
        int roleEnd = known.roleEnd(at, end);
        return new Mention(from, roleEnd, Mention.Type.ROLE, null, text(at, roleEnd));
    }

    private @Nullable Mention named(int from, int at, int title, int end) {
        boolean single = title == at + 1;
        if (single && (nearlyTitle(tokens.key(at)) || document.match(Section.ORDINAL, at, title) > 0)) {
            return role(from, at, end);
        }
        if (tokens.isMark(title - 2, ",") && document.match(Section.ORDINAL, title - 1, title) > 0) {
            return new Mention(from, end, Mention.Type.NAME, text(at, title - 2), text(title, end));
        }
        if (document.has(Section.NOT_A_NAME, at, title) || document.has(Section.DEMONSTRATIVE, at, title)) {
            return startsName(from, at, title) ? longName(from, at, end) : null;
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

    private @Nullable Mention bare(int from, int at, int end) {
        int knownEnd = known.nameEnd(at, end);
        if (knownEnd > at) {
            return new Mention(from, knownEnd, Mention.Type.NAME, text(at, knownEnd), null);
        }
        if (startsName(from, at, end)) {
            return longName(from, at, end);
        }
        boolean several = tokens.key(at).length() >= SHORTEST_PLURAL
                && PLURALS.stream().anyMatch(tokens.key(at)::endsWith)
                && document.match(Section.NOT_A_NAME, at, end) == 0;
        if (several) {
            return new Mention(from, end, Mention.Type.BODY, text(at, end), null);
        }
        boolean nameLike = tokens.words(at, end) <= LONGEST_NAME
                && document.pack().words(Section.NOT_A_NAME).find(tokens, at, end) < 0;
        return nameLike && tokens.words(at, end) > 0
                ? new Mention(from, end, Mention.Type.NAME, text(at, end), null)
                : null;
    }

    private boolean startsName(int from, int at, int end) {
        return at > from || document.match(Section.GIVEN_NAME, at, end) > 0;
    }

    /** A name that goes over into something that is no known title, "Ali Karimi, frontman of the list …". */
    private @Nullable Mention longName(int from, int at, int end) {
        int given = Math.max(1, document.match(Section.GIVEN_NAME, at, end));
        int limit = beforeNoName(at + given, end);
        boolean shortEnough = limit == end && tokens.words(at, end) < LONGEST_NAME;
        boolean whole = shortEnough && document.findUnquoted(Section.BODY, at, end) < 0;
        int surname = whole ? -1 : known.surnameEnd(at + (at > from ? 0 : given), end);
        int name = surname > 0 ? surname : limit;
        int role = surname > 0 ? surname : unknownTitle(at + given + 1, limit);
        if (role > 0 && role < end) {
            Mention named = new Mention(from, end, Mention.Type.NAME, text(at, role), text(role, end));
            boolean office = document.findUnquoted(Section.BODY, role, end) > role;
            return office ? named : new Mention(from, role, Mention.Type.NAME, text(at, role), null);
        }
        return tokens.words(at, name) <= LONGEST_NAME
                ? new Mention(from, name, Mention.Type.NAME, text(at, name), null)
                : null;
    }

    private int beforeNoName(int from, int end) {
        for (int i = from + 1; i < end; i++) {
            if (document.match(Section.NOT_A_NAME, i, end) > 0
                    || document.match(Section.DEMONSTRATIVE, i, end) > 0
                    || PersianClauses.finite(document, i, end) > 0) {
                return i;
            }
        }
        return end;
    }

    /** Whatever word stands between a name and a body is what the person is there. */
    private int unknownTitle(int from, int end) {
        int body = document.findUnquoted(Section.BODY, from, end);
        return body > from ? body - 1 : -1;
    }

    private int nameInRole(int at, int end) {
        for (int i = at + 1; i < end; i++) {
            boolean few = tokens.words(i, end) <= LONGEST_NAME;
            if (isVenerated(i, end)) {
                return end;
            }
            boolean quoted = document.quotes().opensAt(i)
                    && document.quotes().closeOf(i) >= end - 1
                    && document.match(Section.NOT_A_NAME, i - 1, end) == 0;
            if (few
                    && !namesBody(i, end)
                    && !isNoName(i, end)
                    && (quoted
                            || document.match(Section.GIVEN_NAME, i, end) > 0
                            || document.match(Section.HONORIFIC, i, end) > 0
                            || (i == end - 1 && known.isName(i)))) {
                return i;
            }
        }
        return end;
    }

    /** "Committee of Development": a lone word behind the noun for a body, be it a first name elsewhere. */
    private boolean namesBody(int i, int end) {
        return i == end - 1 && document.match(Section.BODY, i - 1, end) > 0 && !known.isName(i);
    }

    /** "Director of permits and services": words that a name cannot hold follow. */
    private boolean isNoName(int from, int end) {
        for (int i = from; i < end; i++) {
            if (tokens.key(i).equals("و")
                    || document.match(Section.BODY, i, end) > 0
                    || (i > from && document.match(Section.COUNTRY, i, end) > 0)) {
                return true;
            }
        }
        return false;
    }

    /** "… (peace be upon him)": a name that a body bears, not one of its head. */
    private boolean isVenerated(int from, int end) {
        for (int i = from; i < end; i++) {
            if (tokens.isMark(i, "(") && document.match(Section.ABBREVIATION, i + 1, end) > 0) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String text(int from, int to) {
        Span span = Span.trimmed(tokens, from, to);
        return span == null ? null : tokens.text(span.from(), span.to());
    }
}
