package org.rasti.extraction;

import org.jspecify.annotations.Nullable;

/** Lines that are nothing but a speaker, a colon and words: "The energy minister: the dams are full", and interviews. */
final class PersianHeadings {

    private static final int LONGEST = 16;
    private static final int FEWEST_WORDS = 3;

    private final Document document;
    private final Tokens tokens;
    private final Findings findings;
    private final Subjects subjects;
    private final PersianInterview interview;

    PersianHeadings(Document document, Findings findings, Subjects subjects, PersianInterview interview) {
        this.document = document;
        this.tokens = document.tokens();
        this.findings = findings;
        this.subjects = subjects;
        this.interview = interview;
    }

    /** Notes the words behind such a beginning; answers with the scope it leaves open, null where there is none. */
    @Nullable
    Scope read(int from, int to) {
        if (tokens.isMark(from, "-–") && behindQuestion(from)) {
            return noted(Mention.plain(from, from + 1, Mention.Type.PRONOUN), from, to);
        }
        int colon = tokens.find(":", from, Math.min(to, from + LONGEST));
        boolean line = tokens.isBreak(from - 1) || from == 0 || tokens.isBreak(to);
        if (!line || !tokens.isMark(colon, ":")) {
            return null;
        }
        Mention speaker =
                answer(from, colon) ? Mention.plain(from, colon, Mention.Type.PRONOUN) : labelled(from, colon);
        if (speaker == null || (tokens.words(colon, to) < FEWEST_WORDS && tokens.isBreak(to))) {
            return null;
        }
        return noted(speaker, colon, to);
    }

    private Scope noted(Mention speaker, int mark, int to) {
        Span cue = new Span(mark > speaker.from() ? mark - 1 : mark, Math.max(mark, speaker.from() + 1));
        findings.mention(speaker);
        findings.sentences(mark + 1, to, speaker, cue, Form.REPORTED, Rule.COLON_SCOPE);
        return new Scope(speaker, cue);
    }

    /** A line with a dash below a line that asks: the one who is interviewed answers. */
    private boolean behindQuestion(int from) {
        int last = from - 1;
        while (tokens.isBreak(last) && last > 0) {
            last--;
        }
        return last < from - 1 && tokens.isMark(last, "?");
    }

    /** "Answer:" in an interview. */
    private boolean answer(int from, int colon) {
        return document.pack().words(Section.REPLY).matches(tokens, from, colon);
    }

    /** "… in a talk with the agency:" without any verb. */
    private boolean occasion(int from, int colon) {
        int at = from + (tokens.isMark(from, ",") ? 1 : 0);
        if (document.match(Section.PREPOSITION, at, colon) == 0) {
            return false;
        }
        for (int i = at; i < colon; i++) {
            if (PersianClauses.finite(document, i, colon) > 0) {
                return false;
            }
        }
        return true;
    }

    /** In an interview the label of an answer is a name, listed or not. */
    private @Nullable Mention labelled(int from, int colon) {
        Mention named = named(from, colon);
        boolean label = named == null && interview.answers(from, colon);
        return label ? new Mention(from, colon, Mention.Type.NAME, tokens.text(from, colon), null) : named;
    }

    private @Nullable Mention named(int from, int colon) {
        Mention speaker = subjects.at(from, colon);
        boolean speaks = speaker != null
                && (speaker.to() == colon || occasion(speaker.to(), colon))
                && (speaker.type() == Mention.Type.ROLE
                        || speaker.type() == Mention.Type.BODY
                        || (speaker.type() == Mention.Type.NAME && subjects.isSurelyName(speaker)));
        return speaks ? speaker : null;
    }
}
