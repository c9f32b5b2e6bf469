package org.rasti.extraction;

import org.jspecify.annotations.Nullable;

/** Reads the sentences of an English text one by one. */
final class EnglishSentence {

    private final Document document;
    private final Findings findings;
    private final EnglishSubjects subjects;

    EnglishSentence(Document document, Findings findings) {
        this.document = document;
        this.findings = findings;
        this.subjects = new EnglishSubjects(document);
    }

    /** Notes the statements of a sentence; answers with its speaker, null when it reports nothing. */
    @Nullable
    Scope read(Span sentence) {
        return new EnglishWalk(document, findings, subjects, sentence).run();
    }

    /** Whose words the next paragraph holds, where this sentence ends in a verb of saying and a colon. */
    @Nullable
    Scope announced(Span sentence) {
        return new EnglishWalk(document, findings, subjects, sentence).announced();
    }

    /** Whom a sentence without speech is about may be the "he" of the next. */
    void noteSubject(Span sentence) {
        Mention subject = subjects.opening(sentence.from(), sentence.to());
        boolean surname = subject != null && subject.type() == Mention.Type.NAME && subject.to() - subject.from() == 1;
        if (subject != null && !surname && subject.type() != Mention.Type.BODY) {
            findings.mention(subject);
        }
    }
}
