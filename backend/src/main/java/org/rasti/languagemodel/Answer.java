package org.rasti.languagemodel;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON in what a model says, with or without talk around it. */
final class Answer {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String END_OF_THOUGHT = "</think>";

    private Answer() {}

    /**
     * The statements as the model gives them, nothing of them checked: a list, or an object with a list named
     * {@code statements}.
     *
     * @throws ChatFailure if there is no such list
     */
    static List<JsonNode> statements(String words) throws ChatFailure {
        var answer = tree(words);
        var list = answer.isArray() ? answer : answer.path("statements");
        if (!list.isArray()) {
            throw new ChatFailure("an answer without a list of statements");
        }
        return list.valueStream().toList();
    }

    private static JsonNode tree(String words) throws ChatFailure {
        try {
            return JSON.readTree(json(words));
        } catch (JacksonException _) {
            throw new ChatFailure("words that are not JSON");
        }
    }

    /** From the first bracket to the last: models like to put a fence around their answer, and their thoughts before it. */
    private static String json(String words) throws ChatFailure {
        var thought = words.lastIndexOf(END_OF_THOUGHT);
        var said = thought < 0 ? words : words.substring(thought + END_OF_THOUGHT.length());
        int from = firstOf(said.indexOf('{'), said.indexOf('['));
        int to = Math.max(said.lastIndexOf('}'), said.lastIndexOf(']'));
        if (from < 0 || to < from) {
            throw new ChatFailure("words without JSON");
        }
        return said.substring(from, to + 1);
    }

    private static int firstOf(int one, int other) {
        return one < 0 || other < 0 ? Math.max(one, other) : Math.min(one, other);
    }
}
