package org.rasti.extraction;

import org.jspecify.annotations.Nullable;

/** Persian quotations whose speaker is named behind them: "«…» the head of the railway said (this)." */
final class PersianTrailing {

    private static final int MOST_WORDS_BEHIND = 3;

    private final Document document;
    private final Tokens tokens;
    private final Findings findings;
    private final Subjects subjects;

    PersianTrailing(Document document, Findings findings, Subjects subjects) {
        this.document = document;
        this.tokens = document.tokens();
        this.findings = findings;
        this.subjects = subjects;
    }

    /** Notes the quotation that this sentence begins with or that stands right before it, where the sentence names its speaker. */
    boolean read(int from, int to) {
        boolean own = document.quotes().opensAt(from);
        int open = own ? from : above(from, to);
        if (open < 0) {
            return false;
        }
        int behind = document.quotes().closeOf(open) + 1;
        int at = pastPointer(own ? behind : from, to);
        Span verb = verb(at, to);
        Mention speaker = verb == null ? null : subjects.at(subjects.pastOpeners(at, verb.from()), verb.from());
        if (verb == null || speaker == null || speaker.type() == Mention.Type.OUTLET) {
            return false;
        }
        findings.mention(speaker);
        findings.sentences(open + 1, behind - 1, speaker, verb, Form.DIRECT, Rule.TRAILING);
        return true;
    }

    /** "This the minister said": the quotation is the sentence before. */
    private int above(int from, int to) {
        if (document.match(Section.QUOTED_ABOVE, from, to) == 0) {
            return -1;
        }
        int last = from - 1;
        while (last > 0 && (tokens.isBreak(last) || tokens.isMark(last, ".!?،,"))) {
            last--;
        }
        int open = document.quotes().openingOf(last);
        boolean opensSentence = open >= 0 && (open == 0 || tokens.isBreak(open - 1) || tokens.isMark(open - 1, ".!?"));
        return opensSentence ? open : -1;
    }

    private int pastPointer(int from, int to) {
        int at = from;
        while (tokens.isMark(at, ",;.–-")) {
            at++;
        }
        return at + document.match(Section.QUOTED_ABOVE, at, to);
    }

    /** The verb of saying that all but ends the sentence. */
    private @Nullable Span verb(int from, int to) {
        int at = document.findUnquoted(Section.SAY, from, to);
        int end = at < 0 ? to : at + document.match(Section.SAY, at, to);
        return at >= 0 && tokens.words(end, to) <= MOST_WORDS_BEHIND ? new Span(at, end) : null;
    }
}
