package org.rasti.extraction;

import java.util.List;

/** What stands before the subject of a sentence: "meanwhile", "and", the agency that relays. */
final class Openings {

    private static final int FARTHEST_RELAY_VERB = 12;
    private static final int LONGEST_PLACE = 3;
    private static final int LONGEST_ASIDE = 16;
    private static final int LONGEST_BYLINE = 10;
    private static final List<Section> SPEAKERS =
            List.of(Section.TITLE, Section.BODY, Section.GIVEN_NAME, Section.HONORIFIC, Section.PRONOUN);

    private final Document document;
    private final Tokens tokens;

    Openings(Document document) {
        this.document = document;
        this.tokens = document.tokens();
    }

    /** Past conjunctions, "meanwhile" and the outlet that relays. */
    int past(int from, int to) {
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
        int line = Math.max(dateline(at, to), byline(at, to));
        if (line > at) {
            return line;
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
            int person = personBehind(pastOutlets(at + relay, to), comma);
            return person > 0 ? person : comma + 1 < to ? comma + 1 : pastOutlets(at + relay, to);
        }
        return pastRelayingOutlet(at, to);
    }

    /** "As the agency reports from Qazvin | Masoud Karimi, …": no comma parts the place from the name; -1 for none. */
    private int personBehind(int from, int comma) {
        int farthest = tokens.key(from).equals("از") ? from + LONGEST_PLACE : from;
        for (int i = from; i <= farthest && i + 1 < comma; i++) {
            boolean named =
                    document.match(Section.GIVEN_NAME, i, comma) > 0 || document.match(Section.HONORIFIC, i, comma) > 0;
            if (named && tokens.at(i + 1).isWord()) {
                return i;
            }
        }
        return -1;
    }

    /** "The agency also reported …": the real speaker follows. */
    private int pastRelayingOutlet(int at, int to) {
        int outlet = document.match(Section.OUTLET, at, to);
        if (outlet == 0) {
            return at;
        }
        int signed = pastOutlets(at, to);
        signed = tokens.at(signed).isWord() && document.match(Section.SAY, signed, to) == 0 ? signed + 1 : signed;
        if (tokens.isMark(signed, ":")) {
            return signed + 1;
        }
        int limit = Math.min(to, at + FARTHEST_RELAY_VERB);
        for (int i = at + outlet; i < limit; i++) {
            if (document.match(Section.RELAY, i, to) > 0) {
                return at;
            }
            int verb = document.match(Section.RELAY_VERB, i, to);
            if (verb > 0) {
                return i + verb + document.match(Section.THAT, i + verb, to);
            }
        }
        int behind = pastOutlets(at, to);
        return tokens.isMark(behind, ":-–/") ? behind + 1 : at;
    }

    /** "Tehran - Agency - …", "Agency – Shiraz; …": where and by whom, before the sentence itself. */
    private int dateline(int at, int to) {
        if (document.pack().cased() || !(at == 0 || tokens.isBreak(at - 1))) {
            return at;
        }
        int first = place(at, to);
        if (first == at || !tokens.isMark(first, "-–/")) {
            return at;
        }
        if (document.match(Section.TITLE, first + 1, to) > 0
                && tokens.find("–-", first + 1, Math.min(to, first + LONGEST_ASIDE))
                        < Math.min(to, first + LONGEST_ASIDE)) {
            return at;
        }
        int second = place(first + 1, to);
        return second > first + 1 && tokens.isMark(second, "-–/:;") ? second + 1 : first + 1;
    }

    /** "Foreign desk of the Messenger – by somebody:" */
    private int byline(int at, int to) {
        boolean line = document.match(Section.DESK, at, to) > 0 && (at == 0 || tokens.isBreak(at - 1));
        int colon = line ? tokens.find(":", at, Math.min(to, at + LONGEST_BYLINE)) : at;
        return tokens.isMark(colon, ":") && document.findUnquoted(Section.SAY, at, colon) < 0 ? colon + 1 : at;
    }

    /** A few words that are neither a role nor a body nor the beginning of a name. */
    private int place(int from, int to) {
        int i = from;
        while (i < to && i < from + LONGEST_PLACE && tokens.at(i).isWord()) {
            for (Section section : SPEAKERS) {
                if (document.match(section, i, to) > 0) {
                    return from;
                }
            }
            i++;
        }
        return i;
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

    /** The next comma outside quotations, or the end of the stretch. */
    int nextComma(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean inName = document.match(Section.NAME_TAIL, i + 1, to) > 0;
            if (tokens.isMark(i, ",") && !document.quotes().inside(i) && !inName) {
                return i;
            }
        }
        return to;
    }
}
