package org.rasti.extraction;

/** Notes the words of a Persian speaker: as a quotation where they are one, else as reported. */
final class PersianWords {

    private final Document document;
    private final Tokens tokens;
    private final Findings findings;
    private final PersianVerbs verbs;

    PersianWords(Document document, Findings findings, PersianVerbs verbs) {
        this.document = document;
        this.tokens = document.tokens();
        this.findings = findings;
        this.verbs = verbs;
    }

    /** Emits words that may be a quotation from beginning to end; answers where the sentence goes on. */
    int emit(int from, int to, Mention speaking, Span cue, Form form, Rule rule) {
        if (speaking.type() == Mention.Type.OUTLET) {
            return to;
        }
        if (document.quotes().opensAt(from) && form != Form.NOMINAL) {
            int close = Math.min(document.quotes().closeOf(from), to);
            boolean whole = tokens.words(close, to) == 0;
            if (whole || verbs.goesOn(close + 1, to)) {
                findings.sentences(from + 1, close, speaking, cue, Form.DIRECT, rule);
                return whole ? to : close + 1;
            }
        }
        findings.statement(from, to, speaking, cue, form, rule);
        return to;
    }
}
