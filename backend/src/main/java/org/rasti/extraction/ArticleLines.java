package org.rasti.extraction;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rasti.text.Language;
import org.rasti.text.LanguageDetector;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Articles and their statements as lines of JSON. What is wrong with a line is said in an IllegalArgumentException. */
final class ArticleLines {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A text in a language that is not told: its quotation marks and colons are read. */
    private static final Language UNDETERMINED = Language.of("und");

    /** An article with the id it goes by. */
    record Line(String id, ArticleText article) {}

    private final @Nullable Language fallback;
    private final LanguageDetector detector = new LanguageDetector();

    ArticleLines(@Nullable Language fallback) {
        this.fallback = fallback;
    }

    Line parse(String json, int number) {
        JsonNode node = tree(json);
        String text = string(node, "text");
        if (text == null) {
            throw new IllegalArgumentException("no \"text\"");
        }
        String id = string(node, "id");
        String tag = string(node, "lang");
        Language language = tag == null ? language(text) : Language.of(tag);
        return new Line(
                id == null ? String.valueOf(number) : id, new ArticleText(language, string(node, "title"), text));
    }

    Line plain(String text) {
        return new Line("1", new ArticleText(language(text), null, text));
    }

    static String format(Line line, List<Suggestion> suggestions) {
        ObjectNode out = JSON.createObjectNode().put("id", line.id());
        var statements = out.putArray("statements");
        suggestions.forEach(
                suggestion -> statements.add(statement(line.article().text(), suggestion)));
        return JSON.writeValueAsString(out);
    }

    private static ObjectNode statement(String text, Suggestion suggestion) {
        SpeakerGuess speaker = suggestion.speaker();
        ObjectNode node = JSON.createObjectNode()
                .put("start", suggestion.start())
                .put("end", suggestion.end())
                .put("text", text.substring(suggestion.start(), suggestion.end()))
                .put("speaker", speaker == null ? null : speaker.name())
                .put("mention", suggestion.mention())
                .put("cue", suggestion.cue())
                .put("form", suggestion.form().name().toLowerCase(Locale.ROOT))
                .put("kind", suggestion.kind().name().toLowerCase(Locale.ROOT))
                .put("checkWorthiness", suggestion.checkWorthiness())
                .put("repeats", suggestion.repeats());
        ObjectNode why = node.putObject("why")
                .put("rule", suggestion.why().rule())
                .put("resolution", suggestion.why().resolution());
        ObjectNode score = why.putObject("score");
        suggestion.why().score().forEach(score::put);
        return node;
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
        if (fallback != null) {
            return fallback;
        }
        return detector.detect(text).orElse(UNDETERMINED);
    }
}
