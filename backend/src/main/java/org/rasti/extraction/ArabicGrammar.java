package org.rasti.extraction;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How Arabic news reports speech: the verb first, then its subject, then the words; one sentence chains several. */
final class ArabicGrammar implements Grammar {

    @Override
    public void read(Document document, Findings findings) {
        ArabicSentence grammar = new ArabicSentence(document, findings);
        meetThePeople(document, findings, grammar.subjects());
        for (Span paragraph : document.paragraphs()) {
            Scope open = null;
            for (Span sentence : document.sentences().outer(paragraph.from(), paragraph.to())) {
                open = open != null && runsOn(document, sentence)
                        ? runOn(findings, sentence, open)
                        : grammar.read(sentence);
            }
        }
    }

    /** Names with roles, wherever they stand: below, the family name alone may speak. */
    private static void meetThePeople(Document document, Findings findings, ArabicSubjects subjects) {
        for (int i = 0; i < document.tokens().size(); i++) {
            if (document.match(Section.TITLE, i, i + 4) > 0) {
                Mention mention = subjects.at(i, document.tokens().size());
                if (mention != null && mention.type() == Mention.Type.NAME && mention.role() != null) {
                    subjects.learn(Objects.requireNonNullElse(mention.name(), ""));
                    findings.introduce(mention);
                    i = Math.max(i, mention.to() - 1);
                }
            }
        }
    }

    /** Words behind a colon without quotation marks run on until the reporter or another verb of saying speaks. */
    private static boolean runsOn(Document document, Span sentence) {
        return document.match(Section.VOICE, sentence.from(), sentence.to()) == 0
                && document.findUnquoted(Section.SAY, sentence.from(), sentence.to()) < 0
                && document.findUnquoted(Section.ACCORDING, sentence.from(), sentence.to()) < 0;
    }

    private static @Nullable Scope runOn(Findings findings, Span sentence, Scope open) {
        findings.sentences(sentence.from(), sentence.to(), open.speaker(), open.cue(), Form.REPORTED, Rule.RUNNING_ON);
        return open;
    }
}
