package org.rasti.extraction;

import java.util.Map;

/**
 * Why a suggestion was made. All keys are stable and listed by {@link Rule}, {@link Resolution} and {@link Factor}; the
 * words for them are kept elsewhere.
 *
 * @param rule the key of the construction found
 * @param resolution the key of the way the speaker was resolved
 * @param score the parts of the check-worthiness by key, each adding to or taking from it
 */
public record Explanation(String rule, String resolution, Map<String, Double> score) {}
