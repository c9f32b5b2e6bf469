package org.rasti.extraction;

import java.util.List;

/** Propositions packed into a noun phrase before the verb: "from X news gave", "X-object Y considered". */
final class PersianNominals {

    /** The verbs of each list take their noun phrase behind one of these prepositions. */
    private static final List<Lead> LEADS = List.of(
            new Lead(Section.NOUN_FROM, "از", ""),
            new Lead(Section.NOUN_ON, "بر", ""),
            new Lead(Section.NOUN_ABOUT, "نسبت", "به"));

    private static final int LONGEST_PHRASE = 80;

    private record Lead(Section verbs, String first, String second) {}

    private final Document document;
    private final Tokens tokens;
    private final Findings findings;

    PersianNominals(Document document, Findings findings) {
        this.document = document;
        this.tokens = document.tokens();
        this.findings = findings;
    }

    /** How many tokens a verb that governs a noun phrase takes here, 0 for none. */
    int verb(int i, int limit) {
        int longest = document.match(Section.NOUN_OBJECT, i, limit);
        for (Lead lead : LEADS) {
            longest = Math.max(longest, document.match(lead.verbs(), i, limit));
        }
        return longest;
    }

    /** Notes the noun phrase that ends at this verb, where there is one. */
    void before(Mention speaker, int from, Span verb) {
        if (speaker.type() == Mention.Type.OUTLET) {
            return;
        }
        int start = start(from, verb);
        if (start >= 0) {
            findings.statement(start, verb.from(), speaker, verb, Form.NOMINAL, Rule.NOMINAL);
        }
    }

    /** "Demanding X became": the noun phrase stands between; answers where the sentence goes on. */
    int demand(Mention speaker, int i, int from, int limit) {
        int end = document.findUnquoted(Section.COPULA, from, Math.min(limit, from + LONGEST_PHRASE));
        if (end < 0) {
            return from;
        }
        findings.statement(from, end, speaker, new Span(i, from), Form.NOMINAL, Rule.NOMINAL);
        return end;
    }

    private int start(int from, Span verb) {
        if (document.match(Section.NOUN_OBJECT, verb.from(), verb.to()) > 0
                && document.findUnquoted(Section.OBJECT_MARK, from, verb.from()) > from) {
            return pastAdverbs(from, verb.from());
        }
        for (Lead lead : LEADS) {
            if (document.match(lead.verbs(), verb.from(), verb.to()) > 0) {
                int at = behind(lead, from, verb.from());
                if (at >= 0) {
                    return at;
                }
            }
        }
        return -1;
    }

    /** Behind the preposition: the one after the last comma if there is one, else the first. */
    private int behind(Lead lead, int from, int to) {
        int found = -1;
        for (int i = from; i < to; i++) {
            if (tokens.isMark(i, ",") && followed(lead, i + 1, to)) {
                found = -1;
            }
            if (found < 0 && isLead(lead, i)) {
                found = i + (lead.second().isEmpty() ? 1 : 2);
            }
        }
        return found;
    }

    private boolean followed(Lead lead, int from, int to) {
        int end = Math.min(to, from + 3);
        for (int i = from; i < end; i++) {
            if (isLead(lead, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isLead(Lead lead, int i) {
        return tokens.key(i).equals(lead.first())
                && (lead.second().isEmpty() || tokens.key(i + 1).equals(lead.second()));
    }

    private int pastAdverbs(int from, int to) {
        int at = from;
        while (at < to && (tokens.isMark(at, ",") || document.match(Section.ADVERB, at, to) > 0)) {
            at += Math.max(1, document.match(Section.ADVERB, at, to));
        }
        return at;
    }
}
