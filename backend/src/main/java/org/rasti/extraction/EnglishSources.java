package org.rasti.extraction;

import org.jspecify.annotations.Nullable;

/** "According to X, …" and "…, according to X": who is named as the source of an English sentence. */
final class EnglishSources {

    private static final int FEWEST_WORDS = 3;

    private final Document document;
    private final Tokens tokens;
    private final Findings findings;
    private final EnglishSubjects subjects;
    private final EnglishClauses clauses;

    /** What was said, and how far the sentence is read by that. */
    record Source(Scope scope, int done) {}

    EnglishSources(Document document, Findings findings, EnglishSubjects subjects) {
        this.document = document;
        this.tokens = document.tokens();
        this.findings = findings;
        this.subjects = subjects;
        this.clauses = new EnglishClauses(document);
    }

    /** Notes the statement of a sentence with a source; null when it names none. */
    @Nullable
    Source read(Span sentence) {
        int at = document.findUnquoted(Section.ACCORDING, sentence.from(), sentence.to());
        if (at < 0) {
            return null;
        }
        int source = at + document.match(Section.ACCORDING, at, sentence.to());
        int comma = Math.min(tokens.find(",", source, sentence.to()), sentence.to());
        Mention subject = subjects.source(source, comma);
        if (subject == null || subject.type() == Mention.Type.OUTLET) {
            return null;
        }
        findings.mention(subject);
        Scope scope = new Scope(subject, new Span(at, source));
        boolean leading = at <= sentence.from() + 1;
        return new Source(scope, leading ? leading(sentence, comma, scope) : trailing(sentence, at, comma, scope));
    }

    private int leading(Span sentence, int comma, Scope scope) {
        int open = comma + 1;
        if (document.quotes().opensAt(open)) {
            int close = Math.min(document.quotes().closeOf(open), sentence.to());
            if (tokens.words(close, sentence.to()) == 0) {
                findings.sentences(open + 1, close, scope.speaker(), scope.cue(), Form.DIRECT, Rule.ACCORDING_TO);
                return sentence.to();
            }
        }
        statement(comma, sentence.to(), scope);
        return sentence.to();
    }

    /** The words stand before the source, or on both sides of it: then the longer side behind it counts. */
    private int trailing(Span sentence, int at, int comma, Scope scope) {
        boolean interrupted = comma + FEWEST_WORDS < sentence.to() && !clauses.isClause(sentence.from(), at);
        statement(interrupted ? comma : sentence.from(), interrupted ? sentence.to() : at, scope);
        return interrupted ? sentence.to() : comma;
    }

    private void statement(int from, int to, Scope scope) {
        findings.statement(from, to, scope.speaker(), scope.cue(), Form.REPORTED, Rule.ACCORDING_TO);
    }
}
