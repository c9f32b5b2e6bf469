package org.rasti.extraction;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells facts, promises, predictions and opinions apart by the words of a statement, clause by clause: a commitment
 * makes the whole a promise, and a fact counts before an opinion.
 */
final class KindJudge {

    private final Document document;
    private final Tokens tokens;

    KindJudge(Document document) {
        this.document = document;
        this.tokens = document.tokens();
    }

    Kind judge(Found found) {
        Span words = found.words();
        if (found.rule() == Rule.REQUEST || isDemand(found.cue())) {
            return Kind.OPINION;
        }
        if (document.has(Section.PROMISE_CUE, found.cue().from(), found.cue().to())) {
            return Kind.PROMISE;
        }
        return found.form() == Form.NOMINAL ? nominal(found) : clauses(words);
    }

    private boolean isDemand(Span cue) {
        return document.match(Section.DEMAND, cue.from(), cue.to()) > 0;
    }

    private Kind nominal(Found found) {
        Span words = found.words();
        boolean committed = document.has(Section.COMMITMENT, words.from(), words.to())
                || document.has(Section.DECISION, words.from(), words.to());
        if (document.match(Section.NOUN_ABOUT, found.cue().from(), found.cue().to()) > 0) {
            return Kind.PREDICTION;
        }
        if (committed) {
            return Kind.PROMISE;
        }
        boolean telling = document.match(
                                Section.NOUN_FROM,
                                found.cue().from(),
                                found.cue().to())
                        > 0
                || document.match(
                                Section.PARTICIPLE_NOUN,
                                found.cue().from(),
                                found.cue().to())
                        > 0
                || document.match(
                                Section.NOUN_AFTER,
                                found.cue().from(),
                                found.cue().to())
                        > 0;
        return telling ? Kind.FACT : Kind.OPINION;
    }

    private Kind clauses(Span words) {
        List<Kind> kinds = new ArrayList<>();
        int from = words.from();
        for (int i = words.from(); i <= words.to(); i++) {
            if (i == words.to() || tokens.isMark(i, ",;–") || document.match(Section.CONJUNCTION, i, words.to()) > 0) {
                if (i - from > 1) {
                    kinds.add(clause(from, i));
                }
                from = i + 1;
            }
        }
        return new Verdict(kinds).kind();
    }

    private Kind clause(int from, int to) {
        if (document.has(Section.OBLIGATION, from, to) || document.has(Section.WISH, from, to)) {
            return Kind.OPINION;
        }
        if (document.has(Section.COMMITMENT, from, to) || document.has(Section.DECISION, from, to)) {
            return Kind.PROMISE;
        }
        if (document.has(Section.FUTURE, from, to)) {
            return document.has(Section.SELF, from, to) ? Kind.PROMISE : Kind.PREDICTION;
        }
        if (document.has(Section.POSSIBILITY, from, to)) {
            return Kind.PREDICTION;
        }
        return document.has(Section.JUDGEMENT, from, to) ? Kind.OPINION : Kind.FACT;
    }

    private record Verdict(List<Kind> kinds) {

        Kind kind() {
            if (kinds.contains(Kind.PROMISE)) {
                return Kind.PROMISE;
            }
            if (kinds.contains(Kind.PREDICTION)) {
                return Kind.PREDICTION;
            }
            return kinds.contains(Kind.OPINION) ? Kind.OPINION : Kind.FACT;
        }
    }
}
