package org.rasti.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.rasti.search.Analyzers;
import org.rasti.text.Language;
import org.rasti.text.LanguageDetector;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Claims, queries and matches as lines of JSON. What is wrong with a line is said in an IllegalArgumentException. */
final class MatchLines {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Languages that fewer lines than one in so many seem to be in are mistaken ones: short texts are easily mistaken. */
    private static final int RARE = 20;

    /**
     * A claim with the id it goes by.
     *
     * @param told whether the line names its language
     */
    record Line(String id, Claim claim, boolean told) {}

    private final LanguageDetector detector = new LanguageDetector();
    private final Set<Language> known = new HashSet<>();
    private Language commonest = Analyzers.OTHER;

    Line parse(String json) {
        JsonNode node = tree(json);
        String id = id(node);
        String text = string(node, "text");
        if (id == null || text == null) {
            throw new IllegalArgumentException("no \"" + (id == null ? "id" : "text") + "\"");
        }
        String tag = string(node, "lang");
        String title = string(node, "title");
        var claim = Claim.of(text, tag == null ? language(text) : Language.of(tag));
        return new Line(id, title == null ? claim : claim.withTitle(title), tag != null);
    }

    /** The claims in their order; one whose language is guessed is in none that hardly any other is in. */
    List<Claim> settle(List<Line> lines) {
        var counts = new HashMap<Language, Integer>();
        for (var line : lines) {
            counts.merge(line.claim().language(), 1, Integer::sum);
            if (line.told()) {
                known.add(line.claim().language());
            }
        }
        counts.forEach((language, count) -> {
            if (count * RARE >= lines.size() && !language.equals(Analyzers.OTHER)) {
                known.add(language);
            }
        });
        commonest = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Analyzers.OTHER);
        return lines.stream().map(this::settled).toList();
    }

    /** A claim whose language is guessed is in one of those settled on: in another, it would find nothing. */
    Claim settled(Line line) {
        var claim = line.claim();
        return line.told() || known.contains(claim.language()) ? claim : claim.in(commonest);
    }

    static String format(String id, List<Match> matches, IntFunction<String> idOf) {
        var out = JSON.createObjectNode().put("id", id);
        var list = out.putArray("matches");
        for (var match : matches) {
            list.addObject()
                    .put("id", idOf.apply(match.doc()))
                    .put("score", match.score())
                    .put("confidence", match.confidence());
        }
        return JSON.writeValueAsString(out);
    }

    private static JsonNode tree(String json) {
        try {
            JsonNode node = JSON.readTree(json);
            if (!node.isObject()) {
                throw new IllegalArgumentException("not a JSON object");
            }
            return node;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** Whoever numbers their claims may leave the quotation marks out. */
    private static @Nullable String id(JsonNode node) {
        JsonNode value = node.get("id");
        return value != null && value.isIntegralNumber() ? value.asString() : string(node, "id");
    }

    private static @Nullable String string(JsonNode node, String field) {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw new IllegalArgumentException("\"" + field + "\" is not a string");
        }
        return value.asString();
    }

    private Language language(String text) {
        return detector.detect(text).orElse(Analyzers.OTHER);
    }
}
