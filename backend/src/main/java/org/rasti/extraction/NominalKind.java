package org.rasti.extraction;

/** The kind of a proposition that is packed into a noun phrase: here the verb that governs it tells most. */
final class NominalKind {

    private final Document document;

    NominalKind(Document document) {
        this.document = document;
    }

    Kind judge(Found found) {
        if (governedBy(Section.NOUN_ABOUT, found)) {
            return Kind.PREDICTION;
        }
        if (governedBy(Section.DENY, found)) {
            return Kind.FACT;
        }
        if (holds(Section.COMMITMENT, found) || holds(Section.DECISION, found)) {
            return Kind.PROMISE;
        }
        if (isTold(found) && holds(Section.FUTURE_TIME, found)) {
            return holds(Section.UNCONTROLLED, found) ? Kind.PREDICTION : Kind.PROMISE;
        }
        if (hasNumber(found.words()) || governedBy(Section.ACCUSE, found)) {
            return Kind.FACT;
        }
        if (holds(Section.JUDGEMENT, found) || holds(Section.OBLIGATION, found)) {
            return Kind.OPINION;
        }
        return isTold(found) ? Kind.FACT : Kind.OPINION;
    }

    /** "Gave news of …", "announced …": what follows is told as a fact. */
    private boolean isTold(Found found) {
        return governedBy(Section.NOUN_FROM, found)
                || governedBy(Section.PARTICIPLE_NOUN, found)
                || governedBy(Section.NOUN_AFTER, found);
    }

    private boolean governedBy(Section section, Found found) {
        return document.match(section, found.cue().from(), found.cue().to()) > 0;
    }

    private boolean holds(Section section, Found found) {
        return document.has(section, found.words().from(), found.words().to());
    }

    private boolean hasNumber(Span words) {
        for (int i = words.from(); i < words.to(); i++) {
            if (document.tokens().at(i).type() == Token.Type.NUMBER) {
                return true;
            }
        }
        return false;
    }
}
