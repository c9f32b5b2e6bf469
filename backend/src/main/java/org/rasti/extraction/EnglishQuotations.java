package org.rasti.extraction;

import org.jspecify.annotations.Nullable;

/**
 * Quotations of an English sentence that no verb of saying has claimed yet: what stands beside them tells whether they
 * are somebody's words, whoever that is.
 */
final class EnglishQuotations {

    private static final int FEWEST_WORDS = 2;
    private static final int FEWEST_UNMARKED = 4;
    private static final int FARTHEST_VERB = 18;
    private static final int FARTHEST_INTRODUCTION = 14;

    private final Document document;
    private final Tokens tokens;
    private final Findings findings;
    private final EnglishSubjects subjects;

    EnglishQuotations(Document document, Findings findings, EnglishSubjects subjects) {
        this.document = document;
        this.tokens = document.tokens();
        this.findings = findings;
        this.subjects = subjects;
    }

    /** Notes the quotations of a sentence that are speech and not yet noted; answers with the last one's scope. */
    @Nullable
    Scope read(Span sentence, @Nullable Mention speaker) {
        Scope scope = null;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (!document.quotes().opensAt(i)) {
                continue;
            }
            int close = Math.min(document.quotes().closeOf(i), sentence.to());
            if (!findings.covers(i + 1) && tokens.words(i, close) >= FEWEST_WORDS) {
                Scope found = beside(sentence, i, close, speaker);
                if (found != null) {
                    findings.sentences(i + 1, close, found.speaker(), found.cue(), Form.DIRECT, Rule.QUOTATION);
                    scope = found;
                }
            }
            i = close;
        }
        return scope;
    }

    private @Nullable Scope beside(Span sentence, int open, int close, @Nullable Mention speaker) {
        Scope before = before(sentence, open, speaker);
        if (before != null) {
            return before;
        }
        return tokens.isMark(close - 1, ",?!–-…") ? behind(sentence, close + 1) : null;
    }

    /** "…," the ruling said. */
    private @Nullable Scope behind(Span sentence, int from) {
        int limit = Math.min(sentence.to(), from + FARTHEST_VERB);
        for (int i = from; i < limit && !document.quotes().opensAt(i) && !tokens.isMark(i, ".;"); i++) {
            int verb = verb(i, sentence.to());
            if (verb > 0) {
                Mention subject = subjects.subjectBefore(from, i);
                if (subject == null) {
                    subject = i == from ? subjects.subjectAfter(i + verb, sentence.to()) : somebody(from, i);
                }
                return subject == null ? null : scope(subject, i, verb);
            }
        }
        return null;
    }

    /** "The letter went on, in bold: “…" and "He then defended it, saying, “…". */
    private @Nullable Scope before(Span sentence, int open, @Nullable Mention speaker) {
        boolean colon = tokens.isMark(open - 1, ":");
        if (!startsSentence(open + 1) || open <= sentence.from()) {
            return null;
        }
        boolean comma = tokens.isMark(open - 1, ",");
        int mark = colon || comma ? open - 1 : open;
        int earliest = comma || colon ? Math.max(sentence.from(), mark - FARTHEST_INTRODUCTION) : mark - 1;
        for (int i = mark - 1; i >= earliest && !document.quotes().inside(i) && !tokens.isMark(i, ".;"); i--) {
            int verb = verb(i, mark);
            if (verb > 0 && (comma || colon || i + verb == mark)) {
                return scope(introducing(sentence, i, speaker), i, verb);
            }
        }
        boolean enough = tokens.words(open, document.quotes().closeOf(open)) >= FEWEST_UNMARKED;
        return colon && enough ? scope(introducing(sentence, mark, speaker), mark - 1, 1) : null;
    }

    private Mention introducing(Span sentence, int verb, @Nullable Mention speaker) {
        Mention subject = subjects.subjectBefore(sentence.from(), verb);
        if (subject == null) {
            subject = speaker != null ? speaker : subjects.opening(sentence.from(), verb);
        }
        return subject == null ? Mention.elided(verb) : subject;
    }

    private Scope scope(Mention subject, int verb, int length) {
        findings.mention(subject);
        return new Scope(subject, new Span(verb, verb + length));
    }

    /** Nobody the pack knows, but somebody who speaks: "a friend", "the ruling". */
    private @Nullable Mention somebody(int from, int to) {
        int start = from;
        while (start < to && (tokens.isMark(start, ",") || document.match(Section.ADVERB, start, to) > 0)) {
            start++;
        }
        return start < to && tokens.words(start, to) > 0 ? Mention.plain(start, to, Mention.Type.UNNAMED) : null;
    }

    private int verb(int i, int limit) {
        int say = Math.max(document.match(Section.SAY, i, limit), document.match(Section.PARTICIPLE, i, limit));
        return Math.max(say, document.match(Section.SAY_QUOTED, i, limit));
    }

    private boolean startsSentence(int i) {
        int at = i;
        while (tokens.isMark(at, "[(…'\"–-")) {
            at++;
        }
        return tokens.isCapital(at) || tokens.at(at).type() == Token.Type.NUMBER;
    }
}
