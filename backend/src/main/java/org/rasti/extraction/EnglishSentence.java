package org.rasti.extraction;

import org.jspecify.annotations.Nullable;

/** Reads one English sentence: its verbs of saying from left to right, and the words that go with each. */
final class EnglishSentence {

    private static final int FEWEST_WORDS = 3;
    private static final int FARTHEST_THAT = 14;

    private final Document document;
    private final Tokens tokens;
    private final Findings findings;
    private final EnglishClauses clauses;

    EnglishSentence(Document document, Findings findings) {
        this.document = document;
        this.tokens = document.tokens();
        this.findings = findings;
        this.clauses = new EnglishClauses(document);
    }

    /** Notes the statements of a sentence; answers with its speaker, null when it reports nothing. */
    @Nullable
    Scope read(Span sentence) {
        return new Walk(sentence).run();
    }

    /** Whom a sentence without speech is about may be the "he" of the next. */
    void noteSubject(Span sentence) {
        Mention subject = clauses.opening(sentence.from(), sentence.to());
        boolean surname = subject != null && subject.type() == Mention.Type.NAME && subject.to() - subject.from() == 1;
        if (subject != null && !surname && subject.type() != Mention.Type.BODY) {
            findings.mention(subject);
        }
    }

    /** One walk over a sentence. */
    private final class Walk {

        private final Span sentence;
        private @Nullable Mention speaker;
        private @Nullable Scope scope;
        private int done;

        private Walk(Span sentence) {
            this.sentence = sentence;
            this.done = sentence.from();
        }

        private @Nullable Scope run() {
            accordingTo();
            for (int i = sentence.from(); i < sentence.to(); i++) {
                if (document.quotes().opensAt(i)) {
                    i = document.quotes().closeOf(i);
                } else if (i >= done) {
                    i = Math.max(i, step(i) - 1);
                }
            }
            return scope;
        }

        private int step(int i) {
            int participle = document.match(Section.PARTICIPLE, i, sentence.to());
            if (participle > 0 && speaker != null && tokens.isMark(i - 1, ",\"”")) {
                return after(i, participle, speaker, Rule.PARTICIPIAL);
            }
            int verb = verb(i);
            return verb > 0 ? verb(i, verb) : i + 1;
        }

        private int verb(int i) {
            if (document.match(Section.NOT_SAYING, i, sentence.to()) > 0) {
                return 0;
            }
            int longest = document.match(Section.SAY, i, sentence.to());
            longest = Math.max(longest, document.match(Section.SAY_TO, i, sentence.to()));
            longest = Math.max(longest, document.match(Section.SAY_OBJECT, i, sentence.to()));
            longest = Math.max(longest, document.match(Section.SAY_INFINITIVE, i, sentence.to()));
            return Math.max(longest, document.match(Section.ACCUSE, i, sentence.to()));
        }

        private int verb(int i, int length) {
            if (clauses.negated(sentence.from(), i)) {
                return i + length;
            }
            Mention subject = clauses.subjectBefore(sentence.from(), i);
            int behind = i + length;
            if (subject == null && clauses.followsWords(sentence.from(), i)) {
                subject = clauses.subjectAfter(behind, sentence.to());
                behind = subject == null ? behind : subject.to();
            }
            if (subject == null && speaker != null && document.match(Section.CONJUNCTION, i - 1, i) > 0) {
                subject = speaker;
            }
            if (subject == null || subject.type() == Mention.Type.OUTLET) {
                return i + length;
            }
            note(subject);
            return words(i, length, subject, behind);
        }

        /** The words may stand before subject and verb or behind them. */
        private int words(int i, int length, Mention subject, int behind) {
            Span cue = new Span(i, i + length);
            int start = Math.min(subject.from() == subject.to() ? i : subject.from(), i);
            if (quotedBefore(start, subject, cue)) {
                return quotedAfter(behind, subject, cue);
            }
            boolean trailing = start > done + FEWEST_WORDS
                    && tokens.isMark(start - 1, ",")
                    && clauses.isClause(done, start)
                    && !clauses.quotationFollows(behind)
                    && document.match(Section.SAY_OBJECT, i, sentence.to()) == 0
                    && !clauses.hasThat(behind, Math.min(sentence.to(), behind + FARTHEST_THAT));
            if (trailing) {
                findings.statement(done, start, subject, cue, Form.REPORTED, Rule.TRAILING);
                scope = new Scope(subject, cue);
                done = behind;
                return behind;
            }
            return after(i, length, subject, Rule.THAT_CLAUSE);
        }

        private boolean quotedBefore(int start, Mention subject, Span cue) {
            int close = start - 1;
            int open = document.quotes().openingOf(close);
            if (open < sentence.from() || document.quotes().closeOf(open) != close) {
                return false;
            }
            if (tokens.words(open, close) >= FEWEST_WORDS) {
                findings.sentences(open + 1, close, subject, cue, Form.DIRECT, Rule.QUOTATION);
                scope = new Scope(subject, cue);
            }
            return true;
        }

        /** Behind a quotation and its verb the quotation may go on. */
        private int quotedAfter(int from, Mention subject, Span cue) {
            done = from;
            for (int i = from; i < sentence.to(); i++) {
                if (document.quotes().opensAt(i)) {
                    int close = Math.min(document.quotes().closeOf(i), sentence.to());
                    if (tokens.isMark(i - 1, ",.:") && tokens.words(i, close) >= FEWEST_WORDS) {
                        findings.sentences(i + 1, close, subject, cue, Form.DIRECT, Rule.QUOTATION);
                        done = close;
                    }
                    i = close;
                }
            }
            return done;
        }

        private int after(int i, int length, Mention subject, Rule rule) {
            Span cue = new Span(i, i + length);
            int from = clauses.wordsFrom(i, length, sentence.to());
            int end = clauses.wordsEnd(from, sentence.to());
            boolean nominal = clauses.isNominal(i, length, from, sentence.to());
            if (tokens.words(from, end) < FEWEST_WORDS) {
                return i + length;
            }
            scope = new Scope(subject, cue);
            int open = tokens.isMark(from, ":,") ? from + 1 : from;
            if (document.quotes().opensAt(open)) {
                int close = Math.min(document.quotes().closeOf(open), end);
                if (tokens.words(close, end) <= 1) {
                    findings.sentences(open + 1, close, subject, cue, Form.DIRECT, Rule.QUOTATION);
                    done = end;
                    return end;
                }
            }
            Form form = nominal ? Form.NOMINAL : Form.REPORTED;
            findings.statement(from, end, subject, cue, form, nominal ? Rule.NOMINAL : rule);
            done = end;
            return end;
        }

        private void accordingTo() {
            int at = document.findUnquoted(Section.ACCORDING, sentence.from(), sentence.to());
            if (at < 0) {
                return;
            }
            int source = at + document.match(Section.ACCORDING, at, sentence.to());
            boolean leading = at <= sentence.from() + 1;
            int comma = Math.min(tokens.find(",", source, sentence.to()), sentence.to());
            Mention subject = clauses.source(source, comma);
            if (subject == null || subject.type() == Mention.Type.OUTLET) {
                return;
            }
            note(subject);
            Span cue = new Span(at, source);
            if (leading) {
                findings.statement(comma, sentence.to(), subject, cue, Form.REPORTED, Rule.ACCORDING_TO);
                done = sentence.to();
            } else {
                findings.statement(sentence.from(), at, subject, cue, Form.REPORTED, Rule.ACCORDING_TO);
                done = comma;
            }
            scope = new Scope(subject, cue);
        }

        private void note(Mention mention) {
            if (!mention.equals(speaker)) {
                findings.mention(mention);
            }
            speaker = mention;
        }
    }
}
