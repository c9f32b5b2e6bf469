package org.rasti.extraction;

import java.util.List;

/** Propositions packed into a noun phrase before the verb: "from X news gave", "X-object Y considered". */
final class PersianNominals {

    /** The verbs of each list take their noun phrase behind one of these prepositions. */
    private static final List<Lead> LEADS = List.of(
            new Lead(Section.NOUN_FROM, "از", ""),
            new Lead(Section.NOUN_ON, "بر", ""),
            new Lead(Section.NOUN_TO, "به", ""),
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

    /** "Demanding X became": the noun phrase stands between, or is an object before; answers where the sentence goes on. */
    int demand(Mention speaker, int clause, int i, int from, int limit) {
        int end = document.findUnquoted(Section.COPULA, from, Math.min(limit, from + LONGEST_PHRASE));
        if (end < 0) {
            return from;
        }
        if (end == from) {
            object(speaker, clause, new Span(i, from));
            return from;
        }
        findings.statement(from, end, speaker, new Span(i, from), Form.NOMINAL, Rule.NOMINAL);
        return end;
    }

    private void object(Mention speaker, int clause, Span verb) {
        int from = Math.max(clause, speaker.to());
        int mark = document.findUnquoted(Section.OBJECT_MARK, from, verb.from());
        if (mark > from) {
            findings.statement(objectStart(from, mark, verb.from()), mark, speaker, verb, Form.NOMINAL, Rule.NOMINAL);
        }
    }

    private int start(int from, Span verb) {
        if (document.match(Section.NOUN_OBJECT, verb.from(), verb.to()) > 0) {
            int clause = PersianClauses.start(document, pastRelative(from, verb.from()), verb.from());
            int mark = document.findUnquoted(Section.OBJECT_MARK, clause, verb.from());
            if (mark > clause) {
                int start = objectStart(clause, mark, verb.from());
                boolean nothing = saysNothing(start, mark, verb.from()) || isCalled(mark + 1, verb.from());
                return nothing ? -1 : start;
            }
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

    /** Past what stands before the object: "and", "today", "in reaction to …,", "in this meeting". */
    private int objectStart(int from, int mark, int verb) {
        int start = pastAdverbs(pastRelative(from, mark), verb);
        int segment = from;
        for (int i = start; i < mark; i++) {
            if (tokens.isMark(i, ",") && !document.quotes().inside(i) && isAside(Math.max(segment, start), i)) {
                start = pastAdverbs(i + 1, verb);
                segment = i + 1;
            }
        }
        if (document.match(Section.BY_DOCUMENT, start, mark) == 1
                && document.match(Section.SAY_NOUN, start + 1, mark) > 0
                && start + 2 < mark) {
            return start + 2;
        }
        boolean place = document.match(Section.PREPOSITION, start, mark) == 1
                && document.match(Section.DEMONSTRATIVE, start + 1, mark) > 0
                && start + 3 < mark;
        return place ? start + 3 : start;
    }

    /** "… which is holding the games": the clause about the subject ends with its verb. */
    private int pastRelative(int from, int mark) {
        if (document.match(Section.THAT, from, mark) == 0) {
            return from;
        }
        for (int i = from + 1; i < mark; i++) {
            int verb = PersianClauses.finite(document, i, mark);
            if (verb > 0) {
                return i + verb;
            }
        }
        return from;
    }

    private boolean isAside(int from, int comma) {
        return document.match(Section.PREPOSITION, from, comma) > 0
                || document.match(Section.PARTICIPLE, from, comma) > 0
                || document.match(Section.PARTICIPLE_NOUN, from, comma) > 0
                || PersianClauses.finite(document, comma - 1, comma) > 0;
    }

    /** "Rejected this claim": the object points back and nothing is said of it. */
    private boolean saysNothing(int start, int mark, int verb) {
        int empty = document.match(Section.EMPTY_NOUN, start, mark);
        boolean pointsBack = document.match(Section.DEMONSTRATIVE, start, mark) > 0 && mark - start <= 2;
        return verb <= mark + 1 && (pointsBack || (empty > 0 && start + empty == mark));
    }

    /** "Called the claim “baseless”": a name put into quotation marks is no proposition. */
    private boolean isCalled(int from, int verb) {
        return document.quotes().opensAt(from) && tokens.words(document.quotes().closeOf(from), verb) == 0;
    }

    private int pastAdverbs(int from, int to) {
        int at = from;
        while (at < to && (tokens.isMark(at, ",") || aside(at, to) > 0)) {
            at += Math.max(1, aside(at, to));
        }
        return at;
    }

    private int aside(int at, int to) {
        int longest = Math.max(document.match(Section.ADVERB, at, to), document.match(Section.CONJUNCTION, at, to));
        return Math.max(longest, document.match(Section.OPENER, at, to));
    }
}
