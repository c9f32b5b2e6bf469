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
        int last = -1;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (!document.quotes().opensAt(i)) {
                continue;
            }
            int close = Math.min(document.quotes().closeOf(i), sentence.to());
            if (!findings.covers(i + 1) && tokens.words(i, close) >= FEWEST_WORDS) {
                Scope found = scope != null && goesOn(last, i) ? scope : beside(sentence, i, close, speaker);
                if (found != null) {
                    last = close;
                    findings.sentences(i + 1, close, found.speaker(), found.cue(), Form.DIRECT, Rule.QUOTATION);
                    scope = found;
                }
            }
            i = close;
        }
        return scope;
    }

    /** "A," the narrator says, "and B." */
    private boolean goesOn(int lastClose, int open) {
        return tokens.isMark(open - 1, ",.:;–") && tokens.words(lastClose, open) <= FARTHEST_VERB;
    }

    private @Nullable Scope beside(Span sentence, int open, int close, @Nullable Mention speaker) {
        Scope before = before(sentence, open, speaker);
        if (before != null) {
            return before;
        }
        boolean fragment = tokens.words(sentence.from(), open) > 0 && !tokens.isMark(open - 1, ",:;.–-");
        return !fragment && tokens.isMark(close - 1, ",?!–-…") ? behind(sentence, close + 1) : null;
    }

    /** "…," the ruling said. */
    private @Nullable Scope behind(Span sentence, int from) {
        int limit = Math.min(sentence.to(), from + FARTHEST_VERB);
        for (int i = from; i < limit && !document.quotes().opensAt(i) && !tokens.isMark(i, ";"); i++) {
            int verb = verb(i, sentence.to());
            if (verb > 0) {
                return scope(speaking(from, i, i + verb, sentence.to()), i, verb);
            }
        }
        return null;
    }

    /** Whoever stands between the quotation and its verb, or else behind the verb. */
    private Mention speaking(int from, int verb, int behind, int to) {
        Mention subject = subjects.subjectBefore(from, verb);
        if (subject != null) {
            return subject;
        }
        Mention after = tokens.words(from, verb) == 0 ? subjects.subjectAfter(behind, to) : null;
        return after != null ? after : tokens.words(from, verb) == 0 ? somebody(behind, to) : somebody(from, verb);
    }

    /** "The letter went on, in bold: “…" and "He then defended it, saying, “…". */
    private @Nullable Scope before(Span sentence, int open, @Nullable Mention speaker) {
        boolean colon = tokens.isMark(open - 1, ":");
        boolean comma = tokens.isMark(open - 1, ",");
        if (!startsSentence(open + 1, colon || comma) || open <= sentence.from()) {
            return null;
        }
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
    private Mention somebody(int from, int to) {
        int start = from;
        while (start < to && (tokens.isMark(start, ",") || document.match(Section.ADVERB, start, to) > 0)) {
            start++;
        }
        int end = start;
        while (end < to && !tokens.isMark(end, ",.;:") && !document.quotes().opensAt(end)) {
            end++;
        }
        return end > start ? Mention.plain(start, end, Mention.Type.UNNAMED) : Mention.elided(from);
    }

    private int verb(int i, int limit) {
        int say = Math.max(document.match(Section.SAY, i, limit), document.match(Section.PARTICIPLE, i, limit));
        return Math.max(say, document.match(Section.SAY_QUOTED, i, limit));
    }

    private boolean startsSentence(int i, boolean marked) {
        int at = i;
        while (tokens.isMark(at, "[(…'\"–-")) {
            at++;
        }
        return tokens.isCapital(at) || (marked && tokens.at(at).type() == Token.Type.NUMBER);
    }
}
