package org.rasti.evaluation;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What was measured of matching, section by section, as a table for people or as one JSON object for programs. */
final class MatchReport {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, Map<String, Double>> sections = new LinkedHashMap<>();

    void add(String section, String name, double value) {
        sections.computeIfAbsent(section, key -> new LinkedHashMap<>()).put(name, value);
    }

    void add(String section, MatchMeasure.Ranked ranked) {
        add(section, "queries", ranked.queries());
        add(section, "map5", ranked.labelled());
        add(section, "map5Merged", ranked.merged());
    }

    void add(String section, MatchMeasure.Sameness sameness) {
        add(section, "likelySamePrecision", sameness.precision());
        add(section, "likelySameRecall", sameness.recall());
        add(section, "seeAlsoPrecision", sameness.seeAlsoPrecision());
        add(section, "seeAlsoRecall", sameness.seeAlsoRecall());
        add(section, "calibrationError", sameness.calibrationError());
    }

    String tables() {
        var out = new StringBuilder();
        sections.forEach((section, figures) -> {
            out.append(section).append('\n');
            figures.forEach((name, value) -> out.append("  %-28s %s%n".formatted(name, plain(value))));
        });
        return out.toString().stripTrailing();
    }

    private static String plain(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        boolean whole = value == Math.rint(value) && Math.abs(value) >= 2;
        return whole ? String.format(Locale.ROOT, "%,.0f", value) : String.format(Locale.ROOT, "%.3f", value);
    }

    String json() {
        var root = JSON.createObjectNode();
        sections.forEach((section, figures) -> {
            var node = root.putObject(section);
            // JSON has no "not a number".
            figures.forEach((name, value) -> node.put(name, Double.isNaN(value) ? null : value));
        });
        return JSON.writeValueAsString(root);
    }
}
