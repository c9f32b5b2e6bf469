package org.rasti.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How Persian news reports speech: the verb comes before the words, a colon opens a scope that runs on. */
final class PersianGrammar implements Grammar {

    @Override
    public void read(Document document, Findings findings) {
        Subjects subjects = new Subjects(document);
        meetThePeople(document, subjects, findings);
        PersianInterview interview = new PersianInterview(document);
        PersianSentence sentences = new PersianSentence(document, findings, subjects, interview);
        Reader reader = new Reader(document, findings, sentences, interview);
        reader.paragraphs(document.paragraphs());
    }

    /** Names with roles, wherever in the article a sentence begins with one: the lead may name only a role. */
    private static void meetThePeople(Document document, Subjects subjects, Findings findings) {
        PersianSurnames.meet(document, subjects, findings);
        for (Span paragraph : document.paragraphs()) {
            for (Span sentence : document.sentences().outer(paragraph.from(), paragraph.to())) {
                for (Mention named : subjects.namedWithRole(sentence.from(), sentence.to())) {
                    subjects.learn(named);
                    findings.introduce(named);
                }
                Mention mention = subjects.opening(sentence.from(), sentence.to());
                if (mention == null || isHeading(document, mention, sentence)) {
                    continue;
                }
                if (mention.type() == Mention.Type.ROLE && endsPlainly(document, mention.to())) {
                    subjects.learn(mention);
                }
                if (mention.type() == Mention.Type.NAME && subjects.isSurelyName(mention)) {
                    subjects.learn(mention);
                    findings.introduce(mention);
                }
            }
        }
    }

    /** A line that is nothing but two nouns, "answer minister", names nobody. */
    private static boolean isHeading(Document document, Mention mention, Span sentence) {
        String name = mention.name();
        return name != null
                && mention.from() == sentence.from()
                && document.tokens().words(mention.to(), sentence.to()) == 0
                && document.match(Section.GIVEN_NAME, mention.from(), mention.to()) == 0
                && document.match(Section.HONORIFIC, mention.from(), mention.to()) == 0;
    }

    private static boolean endsPlainly(Document document, int end) {
        return document.tokens().isMark(end, ",")
                || document.match(Section.SAY, end, end + 4) > 0
                || document.match(Section.ADVERB, end, end + 4) > 0
                || document.match(Section.PARTICIPLE, end, end + 6) > 0;
    }

    /** Goes through the paragraphs with the scope that is open, if any. */
    private static final class Reader {

        private final Document document;
        private final Findings findings;
        private final PersianSentence grammar;
        private final PersianInterview interview;
        private @Nullable Scope scope;

        private Reader(Document document, Findings findings, PersianSentence grammar, PersianInterview interview) {
            this.document = document;
            this.findings = findings;
            this.grammar = grammar;
            this.interview = interview;
        }

        private void paragraphs(List<Span> paragraphs) {
            OpenQuotations open = new OpenQuotations(document, paragraphs);
            for (int i = 0; i < paragraphs.size(); i++) {
                paragraph(paragraphs.get(i));
                Scope speaking = scope;
                int last = speaking == null ? i : open.lastParagraph(i);
                while (speaking != null && i < last) {
                    i++;
                    quoted(paragraphs.get(i), i == last ? open.close(paragraphs.get(i)) : -1, speaking);
                }
            }
        }

        /** A paragraph of a quotation that began in an earlier one; behind its end the reporter speaks. */
        private void quoted(Span paragraph, int close, Scope speaking) {
            int end = close < 0 ? paragraph.to() : close;
            findings.sentences(paragraph.from(), end, speaking.speaker(), speaking.cue(), Form.DIRECT, Rule.RUNNING_ON);
            if (close >= 0) {
                scope = null;
                document.sentences().outer(close + 1, paragraph.to()).forEach(grammar::read);
            }
        }

        private void paragraph(Span paragraph) {
            if (interview.asks(paragraph)) {
                scope = null;
                return;
            }
            if (interview.answersPlainly(paragraph.from()) && !grammar.reportsOfSomebody(paragraph)) {
                scope = grammar.answer(paragraph.from(), interview.firstQuestion());
            } else if (!endsInColon(paragraph.from() - 2) && !answerGoesOn(paragraph) && !goesOn(paragraph)) {
                scope = null;
            }
            for (Span sentence : document.sentences().outer(paragraph.from(), paragraph.to())) {
                Scope open = scope;
                Scope clause =
                        open == null && sentence.from() > paragraph.from() ? grammar.clauseBefore(sentence) : null;
                if (clause != null) {
                    runOn(sentence, clause);
                } else if (open != null && !endsWithQuotation(open, sentence) && !grammar.closesScope(sentence, open)) {
                    runOn(sentence, open);
                } else {
                    scope = grammar.read(sentence);
                }
            }
        }

        /** A paragraph amid an interview that has no label and reports nobody else: the answer above has two paragraphs. */
        private boolean answerGoesOn(Span paragraph) {
            return interview.isAmid(paragraph)
                    && !document.tokens().isMark(paragraph.from(), "(")
                    && (!grammar.reports(paragraph) || PersianVerbs.inFirstPerson(document, paragraph));
        }

        /** "We are honest with the people.": reporters do not speak so, so the words above run on. */
        private boolean goesOn(Span paragraph) {
            Scope open = scope;
            List<Span> sentences = document.sentences().outer(paragraph.from(), paragraph.to());
            return open != null
                    && !sentences.isEmpty()
                    && !isHeading(paragraph)
                    && !endsWithQuotation(open, sentences.getFirst())
                    && !grammar.closesScope(sentences.getFirst(), open)
                    && !grammar.reports(paragraph)
                    && PersianVerbs.inFirstPerson(document, paragraph);
        }

        /** Headings repeat somebody's words, too, but end in no stop. */
        private boolean isHeading(Span paragraph) {
            return !document.tokens().isMark(paragraph.to() - 1, ".!…»)");
        }

        /** Words given as a closed quotation end with it, unless another quotation follows at once. */
        private boolean endsWithQuotation(Scope open, Span next) {
            int words = open.cue().to();
            while (words < next.from() && !document.tokens().isMark(words, ":")) {
                words++;
            }
            boolean quoted = document.quotes().opensAt(words + 1)
                    && document.tokens().isMark(document.quotes().closeOf(words + 1), "»”\"");
            return quoted && !document.quotes().opensAt(next.from());
        }

        private void runOn(Span sentence, Scope open) {
            int from = sentence.from();
            if (isAside(sentence)) {
                return;
            }
            boolean quoted = document.quotes().opensAt(from)
                    && document.tokens().words(document.quotes().closeOf(from), sentence.to()) == 0;
            findings.sentences(
                    from,
                    sentence.to(),
                    open.speaker(),
                    open.cue(),
                    quoted ? Form.DIRECT : Form.REPORTED,
                    Rule.RUNNING_ON);
        }

        /** "(Applause.)": what the reporter saw meanwhile. */
        private boolean isAside(Span sentence) {
            int close = document.tokens().find(")", sentence.from(), sentence.to());
            return document.tokens().isMark(sentence.from(), "(")
                    && document.tokens().words(close, sentence.to()) == 0
                    && !PersianClauses.hasFinite(document, sentence.from(), sentence.to());
        }

        private boolean endsInColon(int token) {
            int at = token;
            while (document.tokens().isBreak(at) && at >= 0) {
                at--;
            }
            return document.tokens().isMark(at, ":");
        }
    }
}
