package org.rasti.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasti.fetch.FetchOutcome.Fetched;
import org.rasti.fetch.FetchOutcome.Refused;

@Timeout(30)
class PageFetcherTest {

    private static final InetAddress HERE = InetAddress.ofLiteral("127.0.0.1");
    private static final int MAX_BYTES = 100_000;
    private static final byte[] PAGE = "<p>سلام".getBytes(UTF_8);

    private final WebServer server = new WebServer();
    private final Names names = new Names().with("news.example", List.of("127.0.0.1"));

    /** The real policy, but that this machine's first loopback address and the server's port count as public. */
    private final AddressPolicy policy = new AddressPolicy(
            port -> port == server.port() || AddressPolicy.publicWeb().ports().test(port),
            address -> address.equals(HERE)
                    || AddressPolicy.publicWeb().addresses().test(address));

    private final PageFetcher fetcher = fetcher(Duration.ofSeconds(5));

    private PageFetcher fetcher(Duration total) {
        return new PageFetcher(new FetchLimits(Duration.ofSeconds(1), total, MAX_BYTES, 3), names, policy);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void fetchesAPage() {
        server.answers("/a", "text/html; charset=windows-1256", PAGE);

        var page = (Fetched) fetch("/a?id=1#top");

        assertThat(page.finalAddress()).isEqualTo(URI.create(at("/a?id=1")));
        assertThat(page.mediaType()).isEqualTo("text/html");
        assertThat(page.charset()).isEqualTo(Charset.forName("windows-1256"));
        assertThat(page.bytes()).isEqualTo(PAGE);
    }

    @Test
    void tellsTheServerWhoAsksAndNothingElse() {
        server.answers("/a", "text/html", PAGE);
        fetch("/a");

        Map<String, List<String>> headers = server.requests().getFirst();

        assertThat(headers.keySet())
                .containsExactlyInAnyOrder("Host", "User-agent", "Accept", "Accept-encoding", "Connection");
        assertThat(headers.get("User-agent")).asString().startsWith("[Rasti/");
        assertThat(headers.get("Accept")).asString().contains("text/html", "application/xhtml+xml", "text/plain");
    }

    @Test
    void keepsNoCookieAndSendsNoReferrer() {
        server.answers("/a", exchange -> {
            exchange.getResponseHeaders().set("Set-Cookie", "id=1; Path=/");
            exchange.getResponseHeaders().set("Location", "/b");
            exchange.sendResponseHeaders(302, -1);
        });
        server.answers("/b", "text/html", PAGE);

        assertThat(fetch("/a")).isInstanceOf(Fetched.class);
        assertThat(server.requests().getLast()).doesNotContainKeys("Cookie", "Referer");
    }

    @ParameterizedTest
    @CsvSource({
        "خبر, NOT_AN_ADDRESS, ''",
        "http://2130706433/, NOT_AN_ADDRESS, ''",
        "file:///etc/passwd, NOT_HTTP, file",
        "http://me:pw@news.example/, CREDENTIALS_IN_ADDRESS, ''",
        "http://news.example:22/, PORT_NOT_ALLOWED, 22",
        "https://news.example:8443/, PORT_NOT_ALLOWED, 8443",
        "http://nowhere.example/, UNKNOWN_HOST, nowhere.example",
    })
    void refusesTheAddress(String address, FetchRefusal reason, String detail) {
        assertThat(fetcher.fetch(address)).isEqualTo(new Refused(reason, detail));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://127.0.0.1./",
                "http://0.0.0.0/",
                "http://[::1]/",
                "http://[::]/",
                "http://[::ffff:127.0.0.1]/",
                "http://169.254.169.254/latest/meta-data/",
                "http://10.1.2.3/",
                "https://192.168.1.1/",
                "http://[fd00::1]/",
                "http://[64:ff9b::7f00:1]/",
                "http://localhost/"
            })
    void refusesPrivateAddressesWithTheResolverOfTheSystem(String address) {
        FetchOutcome outcome = new PageFetcher(FetchLimits.standard()).fetch(address);

        assertThat(outcome).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.reason())
                .isEqualTo(FetchRefusal.PRIVATE_ADDRESS));
    }

    @Test
    void refusesANameIfAnyOfItsAddressesIsPrivate() {
        names.with("mixed.example", List.of("127.0.0.1", "10.0.0.1"));

        assertThat(fetcher.fetch(at("mixed.example", "/")))
                .isEqualTo(new Refused(FetchRefusal.PRIVATE_ADDRESS, "mixed.example"));
    }

    @Test
    void connectsToTheAddressThatWasChecked() {
        server.answers("/a", "text/html", PAGE);
        names.with("rebinding.example", List.of("127.0.0.1")).with("rebinding.example", List.of("10.0.0.1"));

        assertThat(fetcher.fetch(at("rebinding.example", "/a"))).isInstanceOf(Fetched.class);
        assertThat(names.lookups()).isEqualTo(1);
    }

    @Test
    void checksANameAgainWhenARedirectLeadsBackToIt() {
        server.redirects("/a", "/b");
        server.answers("/b", "text/html", PAGE);
        names.with("rebinding.example", List.of("127.0.0.1")).with("rebinding.example", List.of("127.0.0.2"));

        assertThat(fetcher.fetch(at("rebinding.example", "/a")))
                .isEqualTo(new Refused(FetchRefusal.PRIVATE_ADDRESS, "rebinding.example"));
        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void followsRedirects(int status) {
        server.answers("/old/a", exchange -> {
            exchange.getResponseHeaders().set("Location", "../new?x=1");
            exchange.sendResponseHeaders(status, -1);
        });
        server.answers("/new", "text/html", PAGE);

        assertThat(((Fetched) fetch("/old/a")).finalAddress()).isEqualTo(URI.create(at("/new?x=1")));
    }

    @ParameterizedTest
    @CsvSource({
        "http://10.0.0.9/, PRIVATE_ADDRESS, 10.0.0.9",
        "http://[::1]/, PRIVATE_ADDRESS, 0:0:0:0:0:0:0:1",
        "//inside.example/, PRIVATE_ADDRESS, inside.example",
        "http://news.example:25/, PORT_NOT_ALLOWED, 25",
        "http://root@news.example/, CREDENTIALS_IN_ADDRESS, ''",
        "http://0x7f.1/, NOT_AN_ADDRESS, ''",
        "file:///etc/passwd, NOT_HTTP, file",
        "gopher://news.example/, NOT_HTTP, gopher",
    })
    void checksEveryRedirectLikeTheFirstAddress(String location, FetchRefusal reason, String detail) {
        names.with("inside.example", List.of("192.168.1.1"))
                .with("10.0.0.9", List.of("10.0.0.9"))
                .with("0:0:0:0:0:0:0:1", List.of("::1"));
        server.redirects("/a", location);

        assertThat(fetch("/a")).isEqualTo(new Refused(reason, detail));
    }

    @Test
    void followsARedirectWrittenInRawUtf8() {
        server.redirects("/a", new String("/خبر".getBytes(UTF_8), ISO_8859_1));
        server.answers("/", "text/html", PAGE);

        assertThat(fetch("/a")).isInstanceOfSatisfying(Fetched.class, page -> assertThat(page.finalAddress())
                .isEqualTo(URI.create(at("/%D8%AE%D8%A8%D8%B1"))));
    }

    @Test
    void givesUpOnALoop() {
        server.redirects("/a", "/a");

        assertThat(fetch("/a")).isEqualTo(new Refused(FetchRefusal.TOO_MANY_REDIRECTS, "news.example"));
        assertThat(server.requests()).hasSize(4);
    }

    @Test
    void followsAsManyRedirectsAsAllowed() {
        server.redirects("/1", "/2");
        server.redirects("/2", "/3");
        server.redirects("/3", "/4");
        server.answers("/4", "text/html", PAGE);

        assertThat(fetch("/1")).isInstanceOf(Fetched.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 304, 400, 401, 403, 404, 410, 429, 500, 503})
    void saysTheStatus(int status) {
        server.answers("/a", exchange -> exchange.sendResponseHeaders(status, -1));

        assertThat(fetch("/a")).isEqualTo(new Refused(FetchRefusal.HTTP_STATUS, String.valueOf(status)));
    }

    @Test
    void takesARedirectThatLeadsNowhereAsItsStatus() {
        server.answers("/a", exchange -> exchange.sendResponseHeaders(302, -1));

        assertThat(fetch("/a")).isEqualTo(new Refused(FetchRefusal.HTTP_STATUS, "302"));
    }

    @ParameterizedTest
    @CsvSource({"application/pdf", "image/png", "application/json", "text/css", "nonsense"})
    void refusesOtherTypes(String type) {
        server.answers("/a", type, PAGE);

        assertThat(fetch("/a")).isEqualTo(new Refused(FetchRefusal.WRONG_TYPE, type));
    }

    @Test
    void refusesAPageWithoutAType() {
        server.answers("/a", exchange -> exchange.sendResponseHeaders(200, -1));

        assertThat(fetch("/a")).isEqualTo(new Refused(FetchRefusal.WRONG_TYPE, ""));
    }

    @ParameterizedTest
    @CsvSource({"text/plain", "TEXT/HTML", "application/xhtml+xml; charset=no-such-charset"})
    void fetchesTextWithoutAKnownCharset(String type) {
        server.answers("/a", type, PAGE);

        assertThat(((Fetched) fetch("/a")).charset()).isNull();
    }

    @Test
    void unpacksGzip() {
        server.answers("/a", exchange -> zipped(exchange, WebServer.gzip(PAGE)));

        assertThat(((Fetched) fetch("/a")).bytes()).isEqualTo(PAGE);
    }

    @Test
    void refusesAnEncodingItDidNotAskFor() {
        server.answers("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "br");
            WebServer.send(exchange, 200, "text/html", PAGE);
        });

        assertThat(fetch("/a")).isEqualTo(new Refused(FetchRefusal.WRONG_TYPE, "br"));
    }

    @Test
    void fetchesAPageOfExactlyTheLimit() {
        server.answers("/a", "text/html", new byte[MAX_BYTES]);
        server.answers("/b", "text/html", new byte[MAX_BYTES + 1]);

        assertThat(fetch("/a")).isInstanceOf(Fetched.class);
        assertThat(fetch("/b")).isEqualTo(new Refused(FetchRefusal.TOO_LARGE, "news.example"));
    }

    @Test
    void refusesABodyWithoutEnd() {
        server.answers("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            writeForEver(exchange.getResponseBody());
        });

        assertThat(fetch("/a")).isEqualTo(new Refused(FetchRefusal.TOO_LARGE, "news.example"));
    }

    @Test
    void refusesAGzipBomb() {
        byte[] bomb = WebServer.gzip(new byte[50_000_000]);
        assertThat(bomb).hasSizeLessThan(MAX_BYTES);
        server.answers("/a", exchange -> zipped(exchange, bomb));

        assertThat(fetch("/a")).isEqualTo(new Refused(FetchRefusal.TOO_LARGE, "news.example"));
    }

    @Test
    void refusesGzipThatIsNone() {
        server.answers("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            WebServer.send(exchange, 200, "text/html", PAGE);
        });

        assertThat(fetch("/a")).isEqualTo(new Refused(FetchRefusal.UNREACHABLE, "news.example"));
    }

    @Test
    void endsASlowDripInTime() {
        server.answers("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            drip(exchange.getResponseBody());
        });
        long start = System.nanoTime();

        FetchOutcome outcome = fetcher(Duration.ofMillis(700)).fetch(at("/a"));

        assertThat(outcome).isEqualTo(new Refused(FetchRefusal.TIMED_OUT, "news.example"));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void countsRedirectsIntoTheTime() {
        server.answers("/a", exchange -> {
            pause(400);
            exchange.getResponseHeaders().set("Location", "/a");
            exchange.sendResponseHeaders(302, -1);
        });

        assertThat(fetcher(Duration.ofMillis(700)).fetch(at("/a")))
                .isEqualTo(new Refused(FetchRefusal.TIMED_OUT, "news.example"));
    }

    @Test
    void saysSoWhenNobodyListens() throws IOException {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var open = new PageFetcher(FetchLimits.standard(), names, new AddressPolicy(_ -> true, policy.addresses()));

        assertThat(open.fetch("http://news.example:" + port + "/"))
                .isEqualTo(new Refused(FetchRefusal.UNREACHABLE, "news.example"));
    }

    @Test
    void saysSoWhenTheBodyBreaksOff() {
        server.answers("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write(PAGE);
            exchange.getResponseBody().flush();
        });

        assertThat(fetch("/a")).isEqualTo(new Refused(FetchRefusal.UNREACHABLE, "news.example"));
    }

    @Test
    void refusesHeadersWithoutEnd() {
        server.answers("/a", exchange -> {
            IntStream.range(0, 1000).forEach(i -> exchange.getResponseHeaders().set("X-" + i, "x"));
            WebServer.send(exchange, 200, "text/html", PAGE);
        });

        assertThat(fetch("/a")).isEqualTo(new Refused(FetchRefusal.UNREACHABLE, "news.example"));
    }

    /** A plain server waits for the end of what to it is a very long line. */
    @Test
    void doesNotWaitForEverForATlsHandshake() {
        assertThat(fetcher.fetch(at("/a").replace("http:", "https:")))
                .isEqualTo(new Refused(FetchRefusal.TIMED_OUT, "news.example"));
    }

    @Test
    void goesRoundTheProxiesOfTheSystem() {
        server.answers("/a", "text/html", PAGE);
        List<String> properties = List.of("http.proxyHost", "socksProxyHost");
        properties.forEach(name -> System.setProperty(name, "127.0.0.3"));
        try {
            assertThat(fetcher(Duration.ofSeconds(5)).fetch(at("/a"))).isInstanceOf(Fetched.class);
        } finally {
            properties.forEach(System::clearProperty);
        }
    }

    /** More than the client has connections: each must have been given back, however its fetch ended. */
    @Test
    void staysUsableAfterManyRefusals() {
        server.answers("/huge", "text/html", new byte[MAX_BYTES * 2]);
        server.answers("/image", "image/png", PAGE);
        server.answers("/missing", exchange -> exchange.sendResponseHeaders(404, -1));
        server.answers("/fine", "text/html", PAGE);
        for (int i = 0; i < 15; i++) {
            fetch("/huge");
            fetch("/image");
            fetch("/missing");
        }

        assertThat(fetch("/fine")).isInstanceOf(Fetched.class);
    }

    private FetchOutcome fetch(String path) {
        return fetcher.fetch(at(path));
    }

    private String at(String path) {
        return at("news.example", path);
    }

    private String at(String host, String path) {
        return "http://" + host + ":" + server.port() + path;
    }

    private static void zipped(HttpExchange exchange, byte[] zipped) throws IOException {
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        WebServer.send(exchange, 200, "text/html", zipped);
    }

    private static void writeForEver(OutputStream body) throws IOException {
        byte[] block = new byte[8192];
        while (true) {
            body.write(block);
        }
    }

    private static void drip(OutputStream body) throws IOException {
        for (int i = 0; i < 100; i++) {
            body.write('x');
            body.flush();
            pause(100);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
