package org.rasti.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rasti.evaluation.GoldArticle.Span;
import org.rasti.extraction.Form;
import org.rasti.extraction.Kind;
import org.rasti.text.Language;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Annotated articles as JSON Lines: {@code {"id", "lang", "title"?, "text", "speakers": {key: {"name"}}, "statements":
 * [{"start", "end" or "text", "nth", "speaker", "mention", "cue", "form", "kind", "check_worthy"}], "ignore"?}}. The text
 * may stand in a file of its own beside it ({@code "text_file"}).
 */
public final class GoldFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private GoldFile() {}

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read, or a line is not an annotated article; says which
     */
    public static List<GoldArticle> read(Path file) throws IOException {
        var articles = new ArrayList<GoldArticle>();
        int number = 0;
        for (String line : Files.readAllLines(file, UTF_8)) {
            number++;
            if (!line.isBlank()) {
                try {
                    articles.add(article(JSON.readTree(line), file));
                } catch (JacksonException | IllegalArgumentException e) {
                    throw new IOException(file + ", line " + number + ": " + e.getMessage(), e);
                }
            }
        }
        return List.copyOf(articles);
    }

    /** One article as a line, without a line break. */
    public static String line(GoldArticle article) {
        ObjectNode node = JSON.createObjectNode()
                .put("id", article.id())
                .put("lang", article.language().tag());
        if (article.title() != null) {
            node.put("title", article.title());
        }
        node.put("text", article.text());
        Map<String, String> keys = keys(article);
        ObjectNode speakers = node.putObject("speakers");
        keys.forEach((name, key) -> speakers.putObject(key).put("name", name));
        var statements = node.putArray("statements");
        article.statements().forEach(statement -> statements.add(statement(article, statement, keys)));
        if (!article.ignored().isEmpty()) {
            var ignore = node.putArray("ignore");
            article.ignored()
                    .forEach(passage -> ignore.add(JSON.createObjectNode()
                            .put("start", passage.start())
                            .put("end", passage.end())
                            .put("text", article.text().substring(passage.start(), passage.end()))));
        }
        return JSON.writeValueAsString(node);
    }

    private static Map<String, String> keys(GoldArticle article) {
        var keys = new LinkedHashMap<String, String>();
        for (var statement : article.statements()) {
            if (statement.speaker() != null) {
                keys.putIfAbsent(statement.speaker(), "s" + (keys.size() + 1));
            }
        }
        return keys;
    }

    private static ObjectNode statement(GoldArticle article, GoldStatement statement, Map<String, String> keys) {
        var speaker = statement.speaker();
        ObjectNode node = JSON.createObjectNode()
                .put("start", statement.start())
                .put("end", statement.end())
                .put("text", article.text().substring(statement.start(), statement.end()))
                .put("speaker", speaker == null ? null : keys.get(speaker))
                .put("mention", statement.mention())
                .put("cue", statement.cue())
                .put("form", statement.form().name().toLowerCase(Locale.ROOT))
                .put("kind", statement.kind().name().toLowerCase(Locale.ROOT));
        if (statement.checkWorthy() != null) {
            node.put("check_worthy", statement.checkWorthy() ? 1 : 0);
        }
        return node;
    }

    private static GoldArticle article(JsonNode node, Path file) throws IOException {
        String text = node.has("text")
                ? node.get("text").asString()
                : Files.readString(file.resolveSibling(node.path("text_file").asString()), UTF_8);
        var names = new HashMap<String, String>();
        node.path("speakers")
                .properties()
                .forEach(speaker -> names.put(
                        speaker.getKey(), speaker.getValue().path("name").asString()));
        var statements = new ArrayList<GoldStatement>();
        node.path("statements").forEach(statement -> statements.add(statement(statement, text, names)));
        var ignored = new ArrayList<Span>();
        node.path("ignore").forEach(passage -> ignored.add(span(passage, text)));
        return new GoldArticle(
                node.path("id").asString(),
                Language.of(node.path("lang").asString()),
                string(node, "title"),
                text,
                statements,
                ignored);
    }

    private static GoldStatement statement(JsonNode node, String text, Map<String, String> names) {
        Span span = span(node, text);
        String speaker = string(node, "speaker");
        JsonNode worthy = node.get("check_worthy");
        return new GoldStatement(
                span.start(),
                span.end(),
                speaker == null ? null : names.getOrDefault(speaker, speaker),
                string(node, "mention"),
                string(node, "cue"),
                Form.valueOf(upper(node, "form", "REPORTED")),
                Kind.valueOf(upper(node, "kind", "FACT")),
                (worthy == null || worthy.isNull()) ? null : worthy.asInt() != 0);
    }

    /** By its offsets, else by its words and which occurrence of them it is. */
    private static Span span(JsonNode node, String text) {
        if (node.has("start")) {
            return new Span(node.get("start").asInt(), node.get("end").asInt());
        }
        String words = node.path("text").asString();
        int start = -1;
        for (int i = 0; i <= node.path("nth").asInt(0); i++) {
            start = text.indexOf(words, start + 1);
        }
        if (start < 0) {
            throw new IllegalArgumentException("these words are not in the text: " + words);
        }
        return new Span(start, start + words.length());
    }

    private static String upper(JsonNode node, String field, String fallback) {
        String value = string(node, field);
        return value == null ? fallback : value.toUpperCase(Locale.ROOT);
    }

    private static @Nullable String string(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : value.asString();
    }
}
