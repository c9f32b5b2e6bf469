package org.rasti.extraction;

import org.jspecify.annotations.Nullable;

/** Reads one Arabic sentence: verb, subject, words, and the participles that chain more words to them. */
final class ArabicSentence {

    private static final int FARTHEST_WORDS = 24;
    private static final int FARTHEST_ADDRESSEE = 8;
    private static final int LONGEST_TITLE = 3;
    private static final int FEWEST_WORDS = 2;

    private final Document document;
    private final Tokens tokens;
    private final Findings findings;
    private final ArabicSubjects subjects;

    ArabicSentence(Document document, Findings findings) {
        this.document = document;
        this.tokens = document.tokens();
        this.findings = findings;
        this.subjects = new ArabicSubjects(document);
    }

    /** Notes the statements of a sentence; answers with the scope a colon leaves open. */
    @Nullable
    Scope read(Span sentence) {
        if (document.match(Section.VOICE, sentence.from(), sentence.to()) > 0) {
            return null;
        }
        return new Walk(sentence).run();
    }

    /** One walk over a sentence. */
    private final class Walk {

        private final Span sentence;
        private final int end;
        private @Nullable Mention speaker;
        private @Nullable Scope open;

        private Walk(Span sentence) {
            this.sentence = sentence;
            this.end = sentence.to();
        }

        private @Nullable Scope run() {
            int i = accordingTo(sentence.from());
            while (i < end) {
                i = document.quotes().opensAt(i) ? document.quotes().closeOf(i) + 1 : step(i);
            }
            return open;
        }

        private int step(int i) {
            if (document.match(Section.NOT, i - 1, end) > 0 || document.match(Section.NOT_SAYING, i, end) > 0) {
                return i + Math.max(1, document.match(Section.NOT_SAYING, i, end));
            }
            int participle = document.match(Section.PARTICIPLE, i, end);
            if (participle > 0) {
                Mention known = speaker;
                Mention current = known != null ? known : noted(Mention.elided(i));
                return words(new Span(i, i + participle), current, i + participle, Rule.PARTICIPIAL);
            }
            int quoted = document.match(Section.SAY_RELATIVE, i, end);
            if (quoted > 0) {
                return words(new Span(i, i + quoted), source(i), i + quoted, Rule.THAT_CLAUSE);
            }
            int verb = verb(i);
            return verb > 0 ? saying(i, verb) : topic(i);
        }

        /** "And on water: “…”": a colon and a quotation need no verb. */
        private int topic(int i) {
            if (!tokens.isMark(i, ":") || !document.quotes().opensAt(i + 1)) {
                return i + 1;
            }
            Mention known = speaker;
            Mention current = known != null ? known : noted(Mention.elided(i));
            return quotation(new Span(i, i + 1), current, i + 1, i + 1);
        }

        private int verb(int i) {
            int say = document.match(Section.SAY, i, end);
            return Math.max(say, document.match(Section.SAY_OBJECT, i, end));
        }

        private int saying(int i, int length) {
            boolean addressed = speaker != null && document.match(Section.DEMAND, i, end) > 0;
            Mention subject = addressed ? null : subjects.at(i + length, end);
            int behind = subject == null ? i + length : subject.to();
            if (subject == null && speaker == null) {
                subject = subjects.before(sentence.from(), i);
            }
            Mention current = subject != null ? subject : speaker != null ? speaker : Mention.elided(i);
            if (!current.equals(speaker)) {
                noted(current);
            }
            Span cue = new Span(i, i + length);
            boolean demands = document.match(Section.DEMAND, i, end) > 0;
            return words(cue, current, demands ? behindAddressee(behind) : behind, Rule.THAT_CLAUSE);
        }

        /** "Called on the parliament to …": the words begin at the preposition. */
        private int behindAddressee(int from) {
            for (int i = from; i < Math.min(end, from + FARTHEST_ADDRESSEE); i++) {
                if (document.match(Section.THAT, i, end) > 0
                        || document.quotes().opensAt(i)) {
                    return from;
                }
                if (document.match(Section.DEMAND_LEAD, i, end) > 0) {
                    return i;
                }
            }
            return from;
        }

        /** The one behind the last "from" before "his saying that". */
        private Mention source(int verb) {
            for (int i = verb - 1; i > Math.max(sentence.from(), verb - FARTHEST_WORDS); i--) {
                if (tokens.key(i).equals("عن")) {
                    Mention source = subjects.at(i + 1, verb);
                    return noted(source != null ? source : Mention.plain(i + 1, verb, Mention.Type.UNNAMED));
                }
            }
            return noted(Mention.elided(verb));
        }

        /** Finds the words of a verb: behind "that", in a quotation, behind a colon, or a bare noun phrase. */
        private int words(Span cue, Mention subject, int from, Rule rule) {
            if (subject.type() == Mention.Type.OUTLET) {
                return from;
            }
            int limit = Math.min(end, from + FARTHEST_WORDS);
            for (int i = from; i < limit; i++) {
                int that = document.match(Section.THAT, i, end);
                if (that > 0) {
                    return clause(cue, subject, i + that, rule);
                }
                if (tokens.isMark(i, ":")) {
                    return colon(cue, subject, i + 1);
                }
                if (document.quotes().opensAt(i)) {
                    if (!isMentioned(i)) {
                        return quotation(cue, subject, i, from);
                    }
                    i = document.quotes().closeOf(i);
                } else if (i > from && startsAnother(i)) {
                    break;
                }
            }
            return nominal(cue, subject, from);
        }

        /** "Told “The Post” that …": the quotation is a name on the way to the words. */
        private boolean isMentioned(int open) {
            int close = document.quotes().closeOf(open);
            if (close >= end || tokens.words(open, close) > LONGEST_TITLE) {
                return false;
            }
            int behind = tokens.isMark(close + 1, ",") ? close + 2 : close + 1;
            return document.match(Section.THAT, behind, end) > 0;
        }

        private int clause(Span cue, Mention subject, int from, Rule rule) {
            if (document.quotes().opensAt(from) && document.quotes().closeOf(from) < end) {
                return quotation(cue, subject, from, from);
            }
            int to = wordsEnd(from);
            findings.statement(from, to, subject, cue, Form.REPORTED, rule);
            return to;
        }

        private int colon(Span cue, Mention subject, int colon) {
            int from = colon + document.match(Section.THAT, colon, end);
            if (document.quotes().opensAt(from)) {
                return quotation(cue, subject, from, from);
            }
            findings.statement(from, end, subject, cue, Form.REPORTED, Rule.COLON_SCOPE);
            open = new Scope(subject, cue);
            return end;
        }

        private int quotation(Span cue, Mention subject, int at, int from) {
            int close = Math.min(document.quotes().closeOf(at), end);
            if (tokens.words(at, close) > FEWEST_WORDS && tokens.words(from, at) < FARTHEST_WORDS) {
                findings.sentences(at + 1, close, subject, cue, Form.DIRECT, Rule.QUOTATION);
            }
            return close + 1;
        }

        /** Only verbs that take the claim itself as object: "announced the signing of …". */
        private int nominal(Span cue, Mention subject, int from) {
            boolean takes = document.match(Section.SAY_OBJECT, cue.from(), cue.to()) > 0
                    || document.match(Section.PARTICIPLE, cue.from(), cue.to()) > 0;
            if (!takes) {
                return from;
            }
            int start = subjects.pastAsides(from, end);
            int lead = document.match(Section.PREPOSITION, start, end);
            boolean bound = lead > 0 && document.match(Section.EMPTY_NOUN, start, end) == 0;
            int to = wordsEnd(start);
            findings.statement(bound ? start + lead : start, to, subject, cue, Form.NOMINAL, Rule.NOMINAL);
            return to;
        }

        private int wordsEnd(int from) {
            for (int i = from + 1; i < end; i++) {
                if (document.quotes().opensAt(i)) {
                    i = document.quotes().closeOf(i);
                } else if (startsAnother(i)) {
                    return i;
                }
            }
            return end;
        }

        /** A participle, or behind a comma another verb of saying: somebody says something new. */
        private boolean startsAnother(int i) {
            if (document.match(Section.PARTICIPLE, i, end) > 0) {
                return true;
            }
            return tokens.isMark(i - 1, ",") && verb(i) > 0 && tokens.key(i).startsWith("و");
        }

        private int accordingTo(int from) {
            int at = from;
            while (at < end && !tokens.at(at).isWord()) {
                at++;
            }
            int according = document.match(Section.ACCORDING, at, end);
            if (according == 0) {
                return from;
            }
            int source = at + according;
            int comma = tokens.find(",", source, end);
            int that = document.pack().words(Section.THAT).find(tokens, source, Math.min(end, source + 10));
            int words = that >= 0 && that < comma ? that : comma;
            Mention speaking = words < end ? subjects.at(source, words) : null;
            if (speaking == null || speaking.type() == Mention.Type.OUTLET) {
                return from;
            }
            int behind = words + Math.max(1, document.match(Section.THAT, words, end));
            findings.statement(
                    behind + document.match(Section.THAT, behind, end),
                    end,
                    noted(speaking),
                    new Span(at, source),
                    Form.REPORTED,
                    Rule.ACCORDING_TO);
            return end;
        }

        private Mention noted(Mention mention) {
            findings.mention(mention);
            speaker = mention;
            return mention;
        }
    }
}
