package org.rasti.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.rasti.matching.Claim;
import org.rasti.text.Language;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pairs of claims that a desk confirmed or refused, as JSON Lines: {@code {"left": {"lang", "text", "speaker"?,
 * "said"?}, "right": {…}, "same": true|false|"related"}}.
 */
final class PairsFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** @param same whether both are the same claim; related ones are not */
    record Pair(Claim left, Claim right, boolean same) {}

    private PairsFile() {}

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read, or a line is not a pair; says which
     */
    static List<Pair> read(Path file) throws IOException {
        var pairs = new ArrayList<Pair>();
        int number = 0;
        for (String line : Files.readAllLines(file, UTF_8)) {
            number++;
            if (!line.isBlank()) {
                try {
                    pairs.add(pair(JSON.readTree(line)));
                } catch (JacksonException | IllegalArgumentException | DateTimeParseException e) {
                    throw new IOException(file + ", line " + number + ": " + e.getMessage(), e);
                }
            }
        }
        return pairs;
    }

    private static Pair pair(JsonNode node) {
        var same = node.path("same");
        if (!same.isBoolean() && !"related".equals(same.asString(""))) {
            throw new IllegalArgumentException("\"same\" is neither true nor false nor \"related\"");
        }
        return new Pair(claim(node.path("left")), claim(node.path("right")), same.isBoolean() && same.asBoolean());
    }

    private static Claim claim(JsonNode node) {
        var claim = Claim.of(string(node, "text"), Language.of(string(node, "lang")));
        if (node.path("speaker").isString()) {
            claim = claim.saidBy(List.of(node.path("speaker").asString()));
        }
        return node.path("said").isString()
                ? claim.saidOn(LocalDate.parse(node.path("said").asString()))
                : claim;
    }

    private static String string(JsonNode node, String field) {
        if (!node.path(field).isString()) {
            throw new IllegalArgumentException("no \"" + field + "\" in left or right");
        }
        return node.path(field).asString();
    }
}
