package org.rasti.languagemodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChatClientTest {

    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration LONG = Duration.ofSeconds(10);

    private final StubService service = new StubService();

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void handsOverWhatTheModelSays() throws ChatFailure {
        service.says("سلام");

        assertThat(new ChatClient(service.properties()).ask("Greet.", "Hello")).isEqualTo("سلام");
    }

    @Test
    void asksTheModelForJsonWithoutChance() throws ChatFailure {
        service.says("{}");

        new ChatClient(service.properties()).ask("Do this.", "متن");

        assertThat(service.asked()).singleElement().satisfies(asked -> assertThat(asked.body())
                .hasToString("{\"model\":\"stub-1\",\"temperature\":0,\"response_format\":{\"type\":\"json_object\"},"
                        + "\"messages\":[{\"role\":\"system\",\"content\":\"Do this.\"},"
                        + "{\"role\":\"user\",\"content\":\"متن\"}]}"));
    }

    @Test
    void showsItsKeyToTheService() throws ChatFailure {
        service.says("{}");

        new ChatClient(service.properties()).ask("", "");
        new ChatClient(service.properties("", LONG, 1000)).ask("", "");

        assertThat(service.asked())
                .extracting(StubService.Asked::authorization)
                .containsExactly("Bearer " + StubService.KEY, null);
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 401, 404, 429, 500})
    void takesNoOtherStatusThanOk(int status) {
        service.replies(status, "{\"choices\":[{\"message\":{\"content\":\"no\"}}]}");

        assertThatExceptionOfType(ChatFailure.class)
                .isThrownBy(() -> ask(LONG, 1000))
                .withMessage("status " + status);
    }

    @Test
    void goesNowhereElse() {
        service.replies(exchange -> {
            exchange.getResponseHeaders().set("Location", service.endpoint() + "/chat/completions");
            exchange.sendResponseHeaders(307, -1);
        });

        assertThatExceptionOfType(ChatFailure.class)
                .isThrownBy(() -> ask(LONG, 1000))
                .withMessage("status 307");
        assertThat(service.asked()).hasSize(1);
    }

    @Test
    void waitsNoLongerThanTheTimeOut() {
        service.replies(exchange -> sleep(LONG));

        assertThatExceptionOfType(ChatFailure.class)
                .isThrownBy(() -> ask(SHORT, 1000))
                .withMessage("no answer within PT0.3S");
    }

    @Test
    void doesNotLetItselfBeFedDropByDrop() {
        service.replies(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 1000; i++) {
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
                sleep(Duration.ofMillis(20));
            }
        });

        assertThatExceptionOfType(ChatFailure.class)
                .isThrownBy(() -> ask(SHORT, 100_000))
                .withMessage("no answer within PT0.3S");
    }

    @Test
    void readsNoMoreThanItsLimit() {
        service.says("x".repeat(5000));

        assertThatExceptionOfType(ChatFailure.class)
                .isThrownBy(() -> ask(LONG, 4000))
                .withMessage("out of reach, broken off or more than 4000 bytes (IOException)");
    }

    @Test
    void readsNoMoreThanItsLimitOfAnAnswerWithoutEndEither() {
        service.replies(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            var kilobyte = new byte[1024];
            for (int i = 0; i < 100_000; i++) {
                exchange.getResponseBody().write(kilobyte);
            }
        });

        assertThatExceptionOfType(ChatFailure.class)
                .isThrownBy(() -> ask(LONG, 4000))
                .withMessageContaining("more than 4000 bytes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<html>", "", "[]", "{}", "{\"choices\":[]}", "{\"choices\":[{\"message\":{\"content\":null}}]}"
            })
    void takesNoAnswerOfAnotherShape(String body) {
        service.replies(200, body);

        assertThatExceptionOfType(ChatFailure.class)
                .isThrownBy(() -> ask(LONG, 1000))
                .withMessageStartingWith("an answer");
    }

    @Test
    void saysThatNobodyIsThere() {
        var properties = service.properties();
        service.close();

        assertThatExceptionOfType(ChatFailure.class)
                .isThrownBy(() -> new ChatClient(properties).ask("", ""))
                .withMessageContaining("out of reach");
    }

    private String ask(Duration timeout, int maxBytes) throws ChatFailure {
        return new ChatClient(service.properties("", timeout, maxBytes)).ask("", "");
    }

    private static void sleep(Duration duration) throws IOException {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
