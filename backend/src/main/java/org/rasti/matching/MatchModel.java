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
record MatchModel(List<Double> ranking, double bias, List<Double> confidence, double likelySame, double seeAlso) {

    private static final Properties LEARNED = load();

    MatchModel {
        ranking = List.copyOf(ranking);
        confidence = List.copyOf(confidence);
    }

    /** Which weights serve a query: what is known of its language, and whether there are vectors. */
    static MatchModel of(boolean english, boolean vectors) {
        return read(LEARNED, name(english, vectors));
    }

    /** Vectors of a model for all languages are weighed as the English ones are. */
    static String name(boolean english, boolean vectors) {
        return vectors ? "vectors" : english ? "english" : "letters";
    }

    double score(double... features) {
        return sum(ranking, features);
    }

    /** Logistic regression. */
    double confidence(double... features) {
        return 1 / (1 + Math.exp(-bias - sum(confidence, features)));
    }

    Likeness likeness(double sure) {
        return sure >= likelySame ? Likeness.LIKELY_SAME : sure >= seeAlso ? Likeness.SEE_ALSO : Likeness.UNLIKELY;
    }

    private static double sum(List<Double> weights, double... features) {
        double sum = 0;
        for (int i = 0; i < features.length; i++) {
            sum += weights.get(i) * features[i];
        }
        return sum;
    }

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
