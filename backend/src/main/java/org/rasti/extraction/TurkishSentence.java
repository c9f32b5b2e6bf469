package org.rasti.extraction;

import org.jspecify.annotations.Nullable;

/** Reads one Turkish sentence: each verb of saying closes the words before it. */
final class TurkishSentence {

    private final Document document;
    private final Findings findings;
    private final TurkishSubjects subjects;

    TurkishSentence(Document document, Findings findings) {
        this.document = document;
        this.findings = findings;
        this.subjects = new TurkishSubjects(document);
    }

    /** Notes the statements of a sentence; answers with the scope a colon leaves open. */
    @Nullable
    Scope read(Span sentence) {
        return new TurkishWalk(document, findings, subjects, sentence).run();
    }
}
