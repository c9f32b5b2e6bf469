package org.rasti.extraction;

import org.jspecify.annotations.Nullable;

/** Reads the sentences of an English text one by one. */
final class EnglishSentence {

    private static final int FARTHEST_VERB = 14;

    private final Document document;
    private final Tokens tokens;
    private final EnglishVerbs verbs;
    private final Findings findings;
    private final EnglishSubjects subjects;

    EnglishSentence(Document document, Findings findings) {
        this.document = document;
        this.tokens = document.tokens();
        this.verbs = new EnglishVerbs(document);
        this.findings = findings;
        this.subjects = new EnglishSubjects(document);
    }

    /** Notes the statements of a sentence; answers with its speaker, null when it reports nothing. */
    @Nullable
    Scope read(Span sentence) {
        return new EnglishWalk(document, findings, subjects, sentence).run();
    }

    /** Whose words the next paragraph holds, where a colon ends this sentence; null when it announces nothing. */
    @Nullable
    Scope announced(Span sentence) {
        int colon = sentence.to() - 1;
        if (!tokens.isMark(colon, ":")) {
            return null;
        }
        for (int i = colon - 1; i >= Math.max(sentence.from(), colon - FARTHEST_VERB); i--) {
            int verb = document.quotes().inside(i) ? 0 : verbs.at(i, sentence);
            if (verb > 0) {
                Mention subject = subjects.subjectBefore(sentence.from(), i);
                Mention announcer = subject == null ? Mention.elided(i) : subject;
                findings.mention(announcer);
                return new Scope(announcer, new Span(i, i + verb));
            }
        }
        return null;
    }

    /** "The report", "the council": only a body with a name of its own is remembered. */
    private boolean isCommonBody(Mention subject) {
        return subject.type() == Mention.Type.BODY
                && tokens.words(subject.from(), subject.to()) - capitals(subject) > 1;
    }

    private int capitals(Mention subject) {
        int capitals = 0;
        for (int i = subject.from() + 1; i < subject.to(); i++) {
            capitals += tokens.isCapital(i) ? 1 : 0;
        }
        return capitals;
    }

    /** Whom a sentence without speech is about may be the "he" of the next. */
    void noteSubject(Span sentence) {
        Mention subject = subjects.opening(sentence.from(), sentence.to());
        boolean surname = subject != null && subject.type() == Mention.Type.NAME && subject.to() - subject.from() == 1;
        if (subject != null && !surname && !isCommonBody(subject)) {
            findings.mention(subject);
        }
    }
}
