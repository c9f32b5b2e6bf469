package org.rasti.extraction;

import java.util.EnumSet;
import java.util.Set;

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
        if (document.has(Section.JUDGEMENT, words.from(), words.to())
                || document.has(Section.OBLIGATION, words.from(), words.to())) {
            return Kind.OPINION;
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
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        int from = words.from();
        for (int i = words.from(); i <= words.to(); i++) {
            if (i == words.to() || endsClause(i, words.to())) {
                if (i > from) {
                    signs.add(sign(from, i));
                }
                from = i + 1;
            }
        }
        return signs.isEmpty() ? Kind.FACT : signs.iterator().next().kind;
    }

    private boolean endsClause(int i, int to) {
        return tokens.isMark(i, ",;–")
                || document.match(Section.CONJUNCTION, i, to) > 0
                || document.match(Section.THAT, i, to) > 0;
    }

    private Sign sign(int from, int to) {
        if (document.has(Section.OBLIGATION, from, to) || document.has(Section.WISH, from, to)) {
            return Sign.DEMANDED;
        }
        if (document.has(Section.COMMITMENT, from, to) || document.has(Section.DECISION, from, to)) {
            return Sign.COMMITTED;
        }
        if (document.has(Section.FUTURE, from, to)) {
            boolean ownAct = document.has(Section.SELF, from, to) && document.has(Section.FUTURE_SELF, from, to);
            return ownAct ? Sign.COMMITTED : Sign.FORETOLD;
        }
        if (document.has(Section.JUDGEMENT, from, to)) {
            return Sign.JUDGED;
        }
        if (document.has(Section.POSSIBILITY, from, to)) {
            return Sign.POSSIBLE;
        }
        return isFactual(from, to) ? Sign.STATED : Sign.PLAIN;
    }

    private boolean isFactual(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.at(i).type() == Token.Type.NUMBER) {
                return true;
            }
        }
        return document.has(Section.FACTUAL, from, to) || document.has(Section.PAST, from, to);
    }

    /** What a clause shows, strongest first: one sign of a stronger sort decides for the whole statement. */
    private enum Sign {
        COMMITTED(Kind.PROMISE),
        FORETOLD(Kind.PREDICTION),
        STATED(Kind.FACT),
        POSSIBLE(Kind.PREDICTION),
        DEMANDED(Kind.OPINION),
        JUDGED(Kind.OPINION),
        PLAIN(Kind.FACT);

        private final Kind kind;

        Sign(Kind kind) {
            this.kind = kind;
        }
    }
}
