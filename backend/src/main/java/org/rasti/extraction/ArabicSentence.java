package org.rasti.extraction;

import org.jspecify.annotations.Nullable;

/** Reads one Arabic sentence: verb, subject, words, and the participles that chain more words to them. */
final class ArabicSentence {

    private final Document document;
    private final Findings findings;
    private final ArabicSubjects subjects;

    ArabicSentence(Document document, Findings findings) {
        this.document = document;
        this.findings = findings;
        this.subjects = new ArabicSubjects(document);
    }

    ArabicSubjects subjects() {
        return subjects;
    }

    /** Notes the statements of a sentence; answers with the scope a colon leaves open. */
    @Nullable
    Scope read(Span sentence) {
        if (document.match(Section.VOICE, sentence.from(), sentence.to()) > 0) {
            return null;
        }
        return new ArabicWalk(document, findings, subjects, sentence).run();
    }
}
