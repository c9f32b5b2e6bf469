package org.rasti.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A news site on this machine, for tests: what stands at an address can be changed, and it notes what was asked for. */
public final class LocalSite implements AutoCloseable {

    private static final InetAddress HERE = InetAddress.ofLiteral("127.0.0.1");

    private final WebServer server = new WebServer();
    private final Names names = new Names()
            .with("news.example", List.of("127.0.0.1"))
            .with("10.0.0.1", List.of("10.0.0.1"))
            .with("192.168.1.1", List.of("192.168.1.1"));
    private final Map<String, WebServer.Answer> pages = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    public LocalSite() {
        server.answers("/", exchange -> {
            var path = exchange.getRequestURI().getPath();
            asked.add(path);
            pages.getOrDefault(path, LocalSite::missing).to(exchange);
        });
    }

    private static void missing(HttpExchange exchange) throws java.io.IOException {
        exchange.sendResponseHeaders(404, -1);
    }

    /** One that takes this site, and of all private addresses only this one, for a part of the public web. */
    public PageFetcher fetcher() {
        var limits = new FetchLimits(Duration.ofSeconds(1), Duration.ofSeconds(5), 1_000_000, 3);
        var policy = new AddressPolicy(
                port -> port == server.port()
                        || AddressPolicy.publicWeb().ports().test(port),
                address -> address.equals(HERE)
                        || AddressPolicy.publicWeb().addresses().test(address));
        return new PageFetcher(limits, names, policy);
    }

    /** Nothing stands anywhere, and nothing was asked for. */
    public void clear() {
        pages.clear();
        asked.clear();
    }

    public void forget() {
        asked.clear();
    }

    public String at(String path) {
        return "http://news.example:" + server.port() + path;
    }

    /** The paths that were asked for, in that order. */
    public List<String> asked() {
        return asked;
    }

    /** What the last request said in that header. */
    public @Nullable String lastHeader(String name) {
        var values = server.requests().getLast().get(name);
        return values == null ? null : values.getFirst();
    }

    public void has(String path, String type, String body) {
        pages.put(path, exchange -> WebServer.send(exchange, 200, type, body.getBytes(UTF_8)));
    }

    public void answers(String path, int status) {
        pages.put(path, exchange -> exchange.sendResponseHeaders(status, -1));
    }

    public void leadsTo(String path, String location) {
        pages.put(path, exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            exchange.sendResponseHeaders(302, -1);
        });
    }

    /** Something that is sent once to whoever remembers what it is called. */
    public void hasTagged(String path, String type, String body, String etag) {
        pages.put(path, exchange -> {
            exchange.getResponseHeaders().set("ETag", etag);
            exchange.getResponseHeaders().set("Last-Modified", "Mon, 23 Nov 2026 11:00:00 GMT");
            if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                WebServer.send(exchange, 200, type, body.getBytes(UTF_8));
            }
        });
    }

    /** An article of a paragraph. */
    public void article(String path, String headline, String text) {
        has(path, "text/html; charset=utf-8", """
                <html lang=en><head><title>%1$s</title><meta property="og:title" content="%1$s"></head>
                <body><article><h1>%1$s</h1><p>%2$s</p></article></body></html>""".formatted(headline, text));
    }

    @Override
    public void close() {
        server.close();
    }
}
