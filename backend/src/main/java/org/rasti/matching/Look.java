package org.rasti.matching;

import java.util.List;

/**
 * A candidate as the weights see it, to learn them from.
 *
 * @param doc its document's number
 * @param features in the order of the weights
 */
public record Look(int doc, List<Double> features) {
    public Look {
        features = List.copyOf(features);
    }
}
