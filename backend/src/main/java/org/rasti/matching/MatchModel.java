package org.rasti.matching;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;

/**
 * The learned weights of one way of matching: how candidates are ordered, and how sure an order is.
 *
 * @param ranking in the order of {@link Ranking#FEATURES}
 * @param bias of the confidence
 * @param confidence in the order of {@link Signals#FEATURES}
 * @param likelySame the confidence from which 19 of 20 pairs are the same claim
 * @param seeAlso the confidence from which a pair is worth a look
 */
public record MatchModel(
        List<Double> ranking, double bias, List<Double> confidence, double likelySame, double seeAlso) {

    /** The names of the weights that order candidates. */
    public static final List<String> RANKING = Ranking.FEATURES;

    /** The names of the weights that confidence is made of. */
    public static final List<String> CONFIDENCE = Signals.FEATURES;

    /** Those that may only lower the confidence. */
    public static final List<String> DIFFERENCES = Signals.DIFFERENCES;

    /** More evidence than this (a confidence of 0.98) must not outweigh what speaks against it. */
    private static final double MOST_EVIDENCE = 4;

    private static final Properties LEARNED = load();

    public MatchModel {
        ranking = List.copyOf(ranking);
        confidence = List.copyOf(confidence);
    }

    /** Which weights serve a query: what is known of its language, and whether there are vectors. */
    public static MatchModel of(boolean english, boolean vectors) {
        return read(LEARNED, name(english, vectors));
    }

    /** Vectors of a model for all languages are weighed as the English ones are. */
    public static String name(boolean english, boolean vectors) {
        return vectors ? "vectors" : english ? "english" : "letters";
    }

    public double score(List<Double> features) {
        return sum(ranking, features);
    }

    /** Logistic regression; where a difference makes another claim of it, at most as likely as not. */
    public double confidence(List<Double> features) {
        double evidence = bias;
        double against = 0;
        boolean decided = false;
        for (int i = 0; i < confidence.size(); i++) {
            double weighed = confidence.get(i) * features.get(i);
            if (DIFFERENCES.contains(CONFIDENCE.get(i))) {
                against += weighed;
                decided |= features.get(i) > 0 && Signals.DECISIVE.contains(CONFIDENCE.get(i));
            } else {
                evidence += weighed;
            }
        }
        double sum = Math.min(evidence, MOST_EVIDENCE) + against;
        return 1 / (1 + Math.exp(-(decided ? Math.min(sum, 0) : sum)));
    }

    public Likeness likeness(double sure) {
        return sure >= likelySame ? Likeness.LIKELY_SAME : sure >= seeAlso ? Likeness.SEE_ALSO : Likeness.UNLIKELY;
    }

    private static double sum(List<Double> weights, List<Double> features) {
        double sum = 0;
        for (int i = 0; i < features.size(); i++) {
            sum += weights.get(i) * features.get(i);
        }
        return sum;
    }

    /** The weights under a name; an IllegalStateException where one is missing. */
    static MatchModel read(Properties weights, String name) {
        return new MatchModel(
                Ranking.FEATURES.stream()
                        .map(feature -> number(weights, name + ".ranking." + feature))
                        .toList(),
                number(weights, name + ".confidence.bias"),
                Signals.FEATURES.stream()
                        .map(feature -> number(weights, name + ".confidence." + feature))
                        .toList(),
                number(weights, name + ".likely-same"),
                number(weights, name + ".see-also"));
    }

    private static double number(Properties weights, String key) {
        var value = weights.getProperty(key);
        if (value == null) {
            throw new IllegalStateException("no weight " + key);
        }
        return Double.parseDouble(value.strip());
    }

    private static Properties load() {
        var weights = new Properties();
        var resource = MatchModel.class.getResourceAsStream("weights.properties");
        if (resource == null) {
            throw new IllegalStateException("no weights.properties");
        }
        try (Reader reader = new InputStreamReader(resource, UTF_8)) {
            weights.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return weights;
    }
}
