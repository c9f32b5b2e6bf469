package org.rasti.extraction;

import org.jspecify.annotations.Nullable;

/** How English news reports speech: the subject before its verb, the words before or after both. */
final class EnglishGrammar implements Grammar {

    @Override
    public void read(Document document, Findings findings) {
        new Reader(document, findings).run();
        FullNames.introduce(document, findings);
    }

    private static final class Reader {

        private final Document document;
        private final Tokens tokens;
        private final Findings findings;
        private final EnglishSentence grammar;
        private @Nullable Scope quoting;
        private @Nullable Scope announced;

        private Reader(Document document, Findings findings) {
            this.document = document;
            this.tokens = document.tokens();
            this.findings = findings;
            this.grammar = new EnglishSentence(document, findings);
        }

        private void run() {
            for (Span paragraph : document.paragraphs()) {
                paragraph(paragraph);
            }
        }

        private void paragraph(Span paragraph) {
            Scope reporting = null;
            Scope words = announced;
            announced = null;
            for (Span sentence : document.sentences().outer(paragraph.from(), paragraph.to())) {
                if (words != null && !isQuotation(sentence)) {
                    runOn(sentence, words);
                    continue;
                }
                announced = grammar.announced(sentence);
                quoting = announced == null ? quoting : announced;
                Scope found = grammar.read(sentence);
                if (found != null) {
                    reporting = found;
                    quoting = found;
                } else if (isQuotation(sentence)) {
                    runOnQuotation(sentence);
                } else if (reporting != null && soundsReported(sentence)) {
                    runOn(sentence, reporting);
                } else {
                    reporting = null;
                    grammar.noteSubject(sentence);
                }
            }
        }

        private void runOn(Span sentence, Scope scope) {
            findings.statement(
                    sentence.from(), sentence.to(), scope.speaker(), scope.cue(), Form.REPORTED, Rule.RUNNING_ON);
        }

        /** "The government would send clinics", right behind reported words, is reported, too. */
        private boolean soundsReported(Span sentence) {
            return document.has(Section.BACKSHIFT, sentence.from(), sentence.to())
                    && !document.has(Section.SAY, sentence.from(), sentence.to());
        }

        /** A sentence that is nothing but a quotation goes on with whoever was quoted before. */
        private boolean isQuotation(Span sentence) {
            return document.quotes().opensAt(sentence.from())
                    && tokens.words(document.quotes().closeOf(sentence.from()), sentence.to()) == 0;
        }

        private void runOnQuotation(Span sentence) {
            Scope scope = quoting;
            if (scope != null) {
                int close = document.quotes().closeOf(sentence.from());
                findings.sentences(
                        sentence.from() + 1, close, scope.speaker(), scope.cue(), Form.DIRECT, Rule.RUNNING_ON);
            }
        }
    }
}
