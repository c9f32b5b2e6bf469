package org.rasti.languagemodel;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A chat service on this machine that answers as a test wants it to. */
final class StubService implements AutoCloseable {

    static final String KEY = "sk-very-secret";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    interface Reply {
        void to(HttpExchange exchange) throws IOException;
    }

    /** A request that came. */
    record Asked(@Nullable String authorization, JsonNode body) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private volatile Reply reply = exchange -> send(exchange, 404, "");

    StubService() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(threads);
        server.createContext("/v1/chat/completions", this::handle);
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = JSON.readTree(exchange.getRequestBody().readAllBytes());
            asked.add(new Asked(exchange.getRequestHeaders().getFirst("Authorization"), body));
            reply.to(exchange);
        }
    }

    String endpoint() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    LanguageModelProperties properties() {
        return properties(KEY, Duration.ofSeconds(10), 100_000);
    }

    LanguageModelProperties properties(String key, Duration timeout, int maxBytes) {
        return new LanguageModelProperties(endpoint(), "stub-1", key, timeout, 10_000, maxBytes, 50, Set.of());
    }

    List<Asked> asked() {
        return asked;
    }

    /** From now on the model says these words. */
    void says(String words) {
        var answer = JSON.createObjectNode().put("object", "chat.completion");
        answer.putArray("choices")
                .addObject()
                .putObject("message")
                .put("role", "assistant")
                .put("content", words);
        replies(200, JSON.writeValueAsString(answer));
    }

    void replies(int status, String body) {
        replies(exchange -> send(exchange, status, body));
    }

    void replies(Reply next) {
        reply = next;
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
