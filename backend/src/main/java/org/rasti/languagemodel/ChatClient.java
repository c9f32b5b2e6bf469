package org.rasti.languagemodel;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks an OpenAI-compatible service: one question, one bounded answer, no redirects, so that neither key nor article goes
 * anywhere else. Safe to share between threads.
 */
final class ChatClient {

    private static final int OK = 200;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final LanguageModelProperties properties;
    private final HttpClient http;

    /** Speaks HTTP/1.1: some local servers drop the body of a request that offers them an upgrade. */
    ChatClient(LanguageModelProperties properties) {
        this.properties = properties;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(properties.timeout())
                .build();
    }

    /**
     * The model's words in answer to a text. Waits no longer than the time-out.
     *
     * @param instructions what the model is to do
     * @param text what it is to do it with
     * @throws ChatFailure if there is no answer in time, or none of the expected shape and size
     */
    String ask(String instructions, String text) throws ChatFailure {
        var answer = http.sendAsync(
                request(instructions, text),
                BodyHandlers.limiting(BodyHandlers.ofByteArray(), properties.maxAnswerBytes()));
        try {
            return words(answer.get(properties.timeout().toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException _) {
            throw new ChatFailure("no answer within " + properties.timeout());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new ChatFailure("interrupted");
        } catch (ExecutionException e) {
            throw new ChatFailure(reason(e.getCause()));
        } finally {
            answer.cancel(true);
        }
    }

    private HttpRequest request(String instructions, String text) {
        var request = HttpRequest.newBuilder(properties.completions())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(body(instructions, text)));
        if (!properties.apiKey().isEmpty()) {
            request.header("Authorization", "Bearer " + properties.apiKey());
        }
        return request.build();
    }

    private String body(String instructions, String text) {
        var body = JSON.createObjectNode().put("model", properties.model()).put("temperature", 0);
        body.putObject("response_format").put("type", "json_object");
        var messages = body.putArray("messages");
        messages.addObject().put("role", "system").put("content", instructions);
        messages.addObject().put("role", "user").put("content", text);
        return JSON.writeValueAsString(body);
    }

    private static String words(HttpResponse<byte[]> answer) throws ChatFailure {
        if (answer.statusCode() != OK) {
            throw new ChatFailure("status " + answer.statusCode());
        }
        try {
            var content = JSON.readTree(answer.body())
                    .path("choices")
                    .path(0)
                    .path("message")
                    .path("content");
            if (!content.isString()) {
                throw new ChatFailure("an answer without words");
            }
            return content.asString();
        } catch (JacksonException _) {
            throw new ChatFailure("an answer that is not JSON");
        }
    }

    /** Names the failure's type only: its message may quote what the service sent. */
    private String reason(@Nullable Throwable failure) {
        return "out of reach, broken off or more than %d bytes (%s)"
                .formatted(
                        properties.maxAnswerBytes(),
                        failure == null ? "" : failure.getClass().getSimpleName());
    }
}
