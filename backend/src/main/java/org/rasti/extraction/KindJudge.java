package org.rasti.extraction;

import java.util.EnumSet;
import java.util.Set;

/**
 * Tells facts, promises, predictions and opinions apart by the words of a statement, clause by clause: a commitment
 * makes the whole a promise, and a fact counts before an opinion.
 */
final class KindJudge {

    /** So many tokens into a clause its subject may begin. */
    private static final int SUBJECT = 5;

    private final Document document;
    private final Tokens tokens;
    private final PersianMood mood;

    KindJudge(Document document) {
        this.document = document;
        this.tokens = document.tokens();
        this.mood = new PersianMood(document);
    }

    Kind judge(Found found) {
        Span words = found.words();
        if (found.rule() == Rule.REQUEST || isDemand(found.cue()) || isWish(found.cue())) {
            return Kind.OPINION;
        }
        if (document.has(Section.DENY, found.cue().from(), found.cue().to())
                && found.form() != Form.DIRECT
                && found.rule() != Rule.COLON_SCOPE) {
            return Kind.FACT;
        }
        if (document.has(Section.PROMISE_CUE, found.cue().from(), found.cue().to())) {
            return Kind.PROMISE;
        }
        if (document.match(
                        Section.PREDICTION_CUE, found.cue().from(), found.cue().to())
                > 0) {
            return Kind.PREDICTION;
        }
        if (asksOpenly(words)) {
            return Kind.OPINION;
        }
        if (found.form() == Form.NOMINAL) {
            return new NominalKind(document).judge(found);
        }
        if (document.has(Section.FORETELLING, words.from(), words.to())) {
            return Kind.PREDICTION;
        }
        Kind kind = clauses(words, believes(found.cue()));
        if ((kind != Kind.PROMISE || !mood.inFirstPerson(words))
                && mood.follows(words)
                && !document.has(Section.WISH, words.from(), words.to())) {
            return Kind.PREDICTION;
        }
        boolean ahead = kind == Kind.PROMISE || kind == Kind.PREDICTION;
        return ahead && tellsOfWords(words) ? Kind.FACT : kind;
    }

    /** "The minister had promised that …": what somebody else said is a fact, whatever it was about. */
    private boolean tellsOfWords(Span words) {
        return document.findUnquoted(Section.PROMISED, words.from(), words.to()) >= 0;
    }

    private boolean isDemand(Span cue) {
        return document.match(Section.DEMAND, cue.from(), cue.to()) > 0
                && document.match(Section.DENY, cue.from(), cue.to()) == 0;
    }

    private boolean isWish(Span cue) {
        return document.match(Section.WISH_CUE, cue.from(), cue.to()) > 0;
    }

    /** "How do you sleep at night?": what is put as a question is no fact yet. */
    private boolean asksOpenly(Span words) {
        return tokens.isMark(words.to(), "?");
    }

    /** "Holds that …": a view, where nothing in it can be counted. */
    private boolean believes(Span cue) {
        return document.has(Section.BELIEF_CUE, cue.from(), cue.to());
    }

    private Kind clauses(Span words, boolean believed) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        int from = words.from();
        boolean main = true;
        for (int i = words.from(); i <= words.to(); i++) {
            if (i == words.to() || endsClause(i, words.to())) {
                if (i > from) {
                    main = main && !document.has(Section.PAST, from, i);
                    signs.add(main && asks(from, i) ? Sign.DEMANDED : sign(from, i));
                }
                from = i + 1;
                main = main && document.match(Section.THAT, i, words.to()) == 0;
            }
        }
        Sign strongest = signs.isEmpty() ? Sign.PLAIN : signs.iterator().next();
        return strongest == Sign.PLAIN && believed ? Kind.OPINION : strongest.kind;
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
        if (mood.commands(from, to)) {
            return Sign.DEMANDED;
        }
        if (mood.undertakes(from, to)
                || document.has(Section.COMMITMENT, from, to)
                || document.has(Section.DECISION, from, to)) {
            return Sign.COMMITTED;
        }
        if (document.has(Section.FUTURE, from, to)) {
            return isOwnAct(from, to) || mood.willBeDone(from, to) ? Sign.COMMITTED : Sign.FORETOLD;
        }
        if (ArabicFuture.in(document, from, to)) {
            return document.has(Section.UNCONTROLLED, from, to) ? Sign.FORETOLD : Sign.COMMITTED;
        }
        boolean possible = document.has(Section.POSSIBILITY, from, to);
        boolean planned = document.has(Section.PLANNED, from, to) && document.has(Section.FUTURE_TIME, from, to);
        if (!possible && (planned || mood.isPlannedFor(from, to))) {
            boolean happens = document.has(Section.UNCONTROLLED, from, to) && !mood.endsInAct(from, to);
            return happens ? Sign.FORETOLD : Sign.COMMITTED;
        }
        if (mood.isImpersonal(from, to) || document.has(Section.JUDGEMENT, from, to)) {
            return Sign.JUDGED;
        }
        if (possible) {
            return Sign.POSSIBLE;
        }
        return isFactual(from, to) ? Sign.STATED : Sign.PLAIN;
    }

    /** A main clause in the mood of asking: "let citizens call this number". */
    private boolean asks(int from, int to) {
        return (document.match(Section.SUBJUNCTIVE, to - 1, to) > 0 || mood.isJussive(from, to - 1))
                && !mood.isPresent(to - 1)
                && !document.has(Section.POSSIBILITY, from, to)
                && !document.has(Section.CONDITION, from, to)
                && !document.has(Section.COMMITMENT, from, to)
                && !document.has(Section.DECISION, from, to);
    }

    /** "The government will pay": an act, and somebody who can commit to it is the subject. */
    private boolean isOwnAct(int from, int to) {
        if (!document.has(Section.FUTURE_SELF, from, to) || document.has(Section.UNCONTROLLED, from, to)) {
            return false;
        }
        int end = Math.min(to, from + SUBJECT);
        return document.has(Section.SELF, from, end)
                || document.has(Section.TITLE, from, end)
                || document.has(Section.BODY, from, end);
    }

    private boolean isFactual(int from, int to) {
        return hasNumber(from, to) || document.has(Section.FACTUAL, from, to) || document.has(Section.PAST, from, to);
    }

    private boolean hasNumber(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.at(i).type() == Token.Type.NUMBER) {
                return true;
            }
        }
        return false;
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
