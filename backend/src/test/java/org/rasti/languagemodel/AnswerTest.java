package org.rasti.languagemodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"statements\": [{\"quote\": \"a\"}]}",
                "[{\"quote\": \"a\"}]",
                "```json\n{\"statements\": [{\"quote\": \"a\"}]}\n```",
                "```\n[{\"quote\": \"a\"}]\n```",
                "Here they are:\n\n{\"statements\": [{\"quote\": \"a\"}]}\n\nAnything else?",
                "<think>Is {this} one? [No.]</think>{\"statements\": [{\"quote\": \"a\"}]}",
            })
    void findsTheListInWhatIsSaid(String words) throws ChatFailure {
        assertThat(Answer.statements(words))
                .singleElement()
                .satisfies(said -> assertThat(said.path("quote").asString()).isEqualTo("a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "I cannot help with that.",
                "{\"statements\": [{\"quote\": \"a\"",
                "{\"statements\": {\"quote\": \"a\"}}",
                "{\"statements\": null}",
                "{}",
                "}{",
                "{'statements': []}",
            })
    void refusesWhatHoldsNoList(String words) {
        assertThatExceptionOfType(ChatFailure.class).isThrownBy(() -> Answer.statements(words));
    }

    @Test
    void doesNotFollowBracketsWithoutEnd() {
        var deep = "[".repeat(200_000) + "]".repeat(200_000);

        assertThatExceptionOfType(ChatFailure.class)
                .isThrownBy(() -> Answer.statements(deep))
                .withMessage("words that are not JSON");
    }
}
