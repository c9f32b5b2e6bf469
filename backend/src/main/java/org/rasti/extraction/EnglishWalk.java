package org.rasti.extraction;

import org.jspecify.annotations.Nullable;

/** One walk over an English sentence, from left to right: each verb of saying with its subject and its words. */
final class EnglishWalk {

    private static final int FEWEST_WORDS = 3;
    private static final int FEWEST_QUOTED = 2;
    private static final int FARTHEST_THAT = 14;

    private final Document document;
    private final Tokens tokens;
    private final Findings findings;
    private final EnglishClauses clauses;
    private final EnglishSubjects subjects;
    private final EnglishVerbs verbs;
    private final Span sentence;
    private @Nullable Mention speaker;
    private @Nullable Scope scope;
    private int done;

    EnglishWalk(Document document, Findings findings, EnglishSubjects subjects, Span sentence) {
        this.document = document;
        this.tokens = document.tokens();
        this.findings = findings;
        this.clauses = new EnglishClauses(document);
        this.subjects = subjects;
        this.verbs = new EnglishVerbs(document);
        this.sentence = sentence;
        this.done = sentence.from();
    }

    /** Notes the statements; answers with the last one's scope, null when the sentence reports nothing. */
    @Nullable
    Scope run() {
        EnglishSources.Source source = new EnglishSources(document, findings, subjects).read(sentence);
        if (source != null) {
            speaker = source.scope().speaker();
            scope = source.scope();
            done = source.done();
        }
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (document.quotes().opensAt(i)) {
                i = document.quotes().closeOf(i);
            } else if (i >= done) {
                i = Math.max(i, step(i) - 1);
            }
        }
        Scope quoted = new EnglishQuotations(document, findings, subjects).read(sentence, speaker);
        return quoted == null ? scope : quoted;
    }

    private int step(int i) {
        int seeming = verbs.seeming(i, sentence);
        if (seeming > 0) {
            return i + seeming;
        }
        int participle = document.match(Section.PARTICIPLE, i, sentence.to());
        if (participle > 0 && tokens.isMark(i - 1, ",\"”")) {
            Mention subject = speaker != null ? speaker : subjects.opening(sentence.from(), i);
            if (subject != null && subject.type() != Mention.Type.OUTLET) {
                note(subject);
                return after(i, participle, subject, Rule.PARTICIPIAL);
            }
        }
        int verb = verbs.at(i, sentence);
        return verb > 0 ? verb(i, verb) : i + 1;
    }

    private int verb(int i, int length) {
        Mention subject = subjects.subjectBefore(sentence.from(), i);
        int behind = i + length;
        if (subject == null && followsWords(i)) {
            subject = subjects.subjectAfter(behind, sentence.to());
            behind = subject == null ? behind : subject.to();
        }
        if (subject == null && speaker != null && document.match(Section.CONJUNCTION, i - 1, i) > 0) {
            subject = speaker;
        }
        if (subject == null) {
            subject = subjects.somebodyBefore(sentence.from(), i);
        }
        if (subject == null || subject.type() == Mention.Type.OUTLET) {
            return i + length;
        }
        note(subject);
        return words(i, length, subject, behind);
    }

    /** Whether the verb stands right behind words that may be said, or opens the sentence. */
    private boolean followsWords(int verb) {
        return verb == sentence.from() || document.quotes().inside(verb - 1) || tokens.isMark(verb - 1, ",");
    }

    /** The words may stand before subject and verb or behind them. */
    private int words(int i, int length, Mention subject, int behind) {
        Span cue = new Span(i, i + length);
        int start = Math.min(subject.from() == subject.to() ? i : subject.from(), i);
        boolean quoted = quotationEnds(start - 1);
        if (quoted && isSpeech(document.quotes().openingOf(start - 1))) {
            quotedBefore(start - 1, subject, cue);
            return quotedAfter(behind, subject, cue);
        }
        boolean trailing = start > done + FEWEST_WORDS
                && (quoted || tokens.isMark(start - 1, ","))
                && document.match(Section.RELATIVE, i - 1, i) == 0
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
        return after(i, Math.max(length, behind - i), subject, Rule.THAT_CLAUSE);
    }

    private boolean quotationEnds(int close) {
        int open = document.quotes().openingOf(close);
        return open >= sentence.from() && document.quotes().closeOf(open) == close;
    }

    /** Whether a quotation is somebody's sentence and not a name or a fragment in the reporter's own. */
    private boolean isSpeech(int open) {
        return tokens.words(done, open) == 0
                || tokens.isMark(open - 1, ",:;.–-")
                || document.match(Section.CONJUNCTION, open - 1, open) > 0
                || verbs.length(open - 1, open) > 0;
    }

    private void quotedBefore(int close, Mention subject, Span cue) {
        int open = document.quotes().openingOf(close);
        if (tokens.words(open, close) >= FEWEST_QUOTED) {
            direct(open, close, subject, cue);
        }
    }

    /** Behind a quotation and its verb the quotation may go on. */
    private int quotedAfter(int from, Mention subject, Span cue) {
        done = from;
        for (int i = from; i < sentence.to(); i++) {
            if (document.quotes().opensAt(i)) {
                int close = Math.min(document.quotes().closeOf(i), sentence.to());
                if (tokens.isMark(i - 1, ",.:") && tokens.words(i, close) >= FEWEST_QUOTED) {
                    direct(i, close, subject, cue);
                    done = close;
                }
                i = close;
            }
        }
        return done;
    }

    private void direct(int open, int close, Mention subject, Span cue) {
        findings.sentences(open + 1, close, subject, cue, Form.DIRECT, Rule.QUOTATION);
        scope = new Scope(subject, cue);
    }

    private int after(int i, int length, Mention subject, Rule rule) {
        Span cue = new Span(i, i + length);
        int from = clauses.wordsFrom(i, length, sentence.to());
        int end = clauses.wordsEnd(from, sentence.to());
        boolean nominal = clauses.isNominal(i, length, from, sentence.to());
        int open = clauses.introducedQuotation(i + length, from, end);
        if (open >= 0) {
            direct(open, Math.min(document.quotes().closeOf(open), sentence.to()), subject, cue);
            done = Math.max(end, document.quotes().closeOf(open));
            return done;
        }
        if (tokens.words(from, end) < FEWEST_WORDS || (rule == Rule.THAT_CLAUSE && clauses.governsNoClause(i, from))) {
            return i + length;
        }
        scope = new Scope(subject, cue);
        Form form = nominal ? Form.NOMINAL : Form.REPORTED;
        findings.statement(from, end, subject, cue, form, nominal ? Rule.NOMINAL : rule);
        done = end;
        return end;
    }

    private void note(Mention mention) {
        if (!mention.equals(speaker)) {
            findings.mention(mention);
        }
        speaker = mention;
    }
}
