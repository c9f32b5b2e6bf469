package org.rasti.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How Turkish news reports speech: the verb comes last, behind the words it reports. */
final class TurkishGrammar implements Grammar {

    @Override
    public void read(Document document, Findings findings) {
        TurkishSentence grammar = new TurkishSentence(document, findings);
        List<Span> paragraphs = document.paragraphs();
        OpenQuotations quotations = new OpenQuotations(document, paragraphs);
        Scope open = null;
        for (int i = 0; i < paragraphs.size(); i++) {
            Span paragraph = paragraphs.get(i);
            for (Span sentence : document.sentences().outer(paragraph.from(), paragraph.to())) {
                open = open != null && continues(document, sentence)
                        ? runOn(document, findings, sentence, open)
                        : grammar.read(sentence);
            }
            int last = open == null ? i : quotations.lastParagraph(i);
            while (open != null && i < last) {
                i++;
                Span next = paragraphs.get(i);
                int end = i == last ? quotations.close(next) : next.to();
                findings.sentences(next.from(), end, open.speaker(), open.cue(), Form.DIRECT, Rule.RUNNING_ON);
            }
        }
        FullNames.introduce(document, findings);
    }

    /** Behind a colon the words may stand in the next paragraph, as quotations one after the other. */
    private static boolean continues(Document document, Span sentence) {
        return document.quotes().opensAt(sentence.from())
                && document.tokens().words(document.quotes().closeOf(sentence.from()), sentence.to()) == 0;
    }

    private static @Nullable Scope runOn(Document document, Findings findings, Span sentence, Scope open) {
        int close = document.quotes().closeOf(sentence.from());
        findings.sentences(sentence.from() + 1, close, open.speaker(), open.cue(), Form.DIRECT, Rule.COLON_SCOPE);
        return open;
    }
}
