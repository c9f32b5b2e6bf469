package org.rasti.extraction;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Scores how much a statement is worth a check, part by part, so that the sum can be explained. */
final class Worth {

    private static final int SHORT = 6;

    private final Document document;
    private final Map<Factor, Double> parts = new EnumMap<>(Factor.class);

    private Worth(Document document) {
        this.document = document;
    }

    /** The parts of the score by key, in a fixed order; parts that count nothing are left out. */
    static Map<String, Double> score(Document document, Found found, Kind kind) {
        Worth worth = new Worth(document);
        worth.weigh(found.words(), kind);
        worth.addIf(document.has(Section.DENY, found.cue().from(), found.cue().to()), Factor.DENIED, 0);
        Map<String, Double> score = new LinkedHashMap<>();
        worth.parts.forEach((factor, value) -> score.put(factor.key(), value));
        return score;
    }

    /** The sum of the parts between 0 and 1. */
    static double sum(Map<String, Double> score) {
        double sum = score.values().stream().mapToDouble(Double::doubleValue).sum();
        return Math.round(Math.clamp(sum, 0, 1) * 1000) / 1000.0;
    }

    private void weigh(Span words, Kind kind) {
        parts.put(Factor.KIND, base(kind));
        addIf(hasFigure(words), Factor.FIGURE, 0.15);
        add(Factor.DATE, Section.TIME, words, 0.05);
        addIf(hasEntity(words), Factor.ENTITY, 0.1);
        add(Factor.CAUSAL, Section.CAUSAL, words, 0.08);
        add(Factor.COMPARISON, Section.COMPARISON, words, 0.06);
        add(Factor.NEGATION, Section.NEGATION, words, 0.04);
        add(Factor.PUBLIC_INTEREST, Section.PUBLIC_INTEREST, words, 0.1);
        addIf(kind == Kind.PROMISE, Factor.PROMISE, 0.1);
        addIf(document.tokens().words(words.from(), words.to()) < SHORT, Factor.LENGTH, -0.1);
        add(Factor.VAGUE, Section.VAGUE, words, -0.1);
        add(Factor.PROTOCOL, Section.PROTOCOL, words, -0.3);
        add(Factor.WISH, Section.WISH, words, -0.1);
    }

    private static double base(Kind kind) {
        return switch (kind) {
            case FACT -> 0.5;
            case PROMISE -> 0.45;
            case PREDICTION -> 0.35;
            case OPINION -> 0.1;
        };
    }

    private void add(Factor factor, Section section, Span words, double value) {
        addIf(document.has(section, words.from(), words.to()), factor, value);
    }

    private void addIf(boolean present, Factor factor, double value) {
        if (present) {
            parts.put(factor, value);
        }
    }

    private boolean hasFigure(Span words) {
        for (int i = words.from(); i < words.to(); i++) {
            if (document.tokens().at(i).type() == Token.Type.NUMBER) {
                return true;
            }
        }
        return document.has(Section.NUMBER_WORD, words.from(), words.to());
    }

    private boolean hasEntity(Span words) {
        if (document.has(Section.COUNTRY, words.from(), words.to())
                || document.has(Section.BODY, words.from(), words.to())) {
            return true;
        }
        for (int i = words.from() + 1; i < words.to(); i++) {
            if (document.pack().cased() && document.tokens().isCapital(i)) {
                return true;
            }
        }
        return false;
    }
}
