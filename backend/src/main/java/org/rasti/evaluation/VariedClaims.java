package org.rasti.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.rasti.matching.Claim;
import org.rasti.matching.SentenceModel;
import org.rasti.text.Language;

/**
 * Many claims made of few, for measuring time: each with some words from another one, and with a vector near the first
 * one's, so that only the few have to be embedded.
 */
final class VariedClaims implements SentenceModel {

    private static final double REPLACED = 0.3;
    private static final double NOISE = 0.02;
    private static final long SEED = 7;

    private final List<Claim> bases;
    private final SentenceModel model;
    private final Map<String, String> origins = new HashMap<>();
    private final Map<String, float[]> known = new HashMap<>();

    VariedClaims(List<Claim> bases, SentenceModel model) {
        this.bases = bases;
        this.model = model;
    }

    /** So many claims, the bases themselves first. */
    static List<Claim> of(List<Claim> bases, int count) {
        return new VariedClaims(bases, new NoModel()).claims(count);
    }

    List<Claim> claims(int count) {
        var dice = new Random(SEED);
        var claims = new ArrayList<Claim>();
        while (claims.size() < count) {
            var base = bases.get(claims.size() % bases.size());
            claims.add(claims.size() < bases.size() ? base : varied(base, dice));
        }
        return claims;
    }

    private Claim varied(Claim base, Random dice) {
        var other = bases.get(dice.nextInt(bases.size()));
        var text = varied(base.text(), other.text(), dice);
        var title = base.title().isEmpty() ? "" : varied(base.title(), other.title(), dice);
        return Claim.of(text, base.language()).withTitle(title);
    }

    private String varied(String text, String other, Random dice) {
        var words = text.split(" ");
        var others = other.split(" ");
        for (int i = 0; i < words.length; i++) {
            if (dice.nextDouble() < REPLACED) {
                words[i] = others[dice.nextInt(others.length)];
            }
        }
        var varied = String.join(" ", words);
        origins.put(key(varied), text);
        return varied;
    }

    /** Spaces and quotation marks are told otherwise before a model gets a text. */
    private static String key(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Makes the vectors of the bases; what is left is cheap. */
    void embedBases() {
        for (var base : bases) {
            known.put(base.text(), model.embed(base.text()));
            if (!base.title().isEmpty()) {
                known.put(base.title(), model.embed(base.title()));
            }
        }
    }

    @Override
    public float[] embed(String text) {
        var origin = origins.get(key(text));
        var vector = known.get(origin == null ? text : origin);
        if (vector == null) {
            return model.embed(text);
        }
        var noise = new Random(text.hashCode());
        var near = new float[vector.length];
        double square = 0;
        for (int i = 0; i < near.length; i++) {
            near[i] = (float) (vector[i] + NOISE * noise.nextGaussian());
            square += near[i] * near[i];
        }
        for (int i = 0; i < near.length; i++) {
            near[i] /= (float) Math.sqrt(square);
        }
        return near;
    }

    @Override
    public List<float[]> embedParts(String text) {
        return model.embedParts(text);
    }

    @Override
    public String name() {
        return model.name();
    }

    @Override
    public int dimensions() {
        return model.dimensions();
    }

    @Override
    public boolean reads(Language language) {
        return model.reads(language);
    }

    private record NoModel() implements SentenceModel {

        @Override
        public String name() {
            return "none";
        }

        @Override
        public int dimensions() {
            return 0;
        }

        @Override
        public boolean reads(Language language) {
            return false;
        }

        @Override
        public float[] embed(String text) {
            throw new UnsupportedOperationException();
        }
    }
}
