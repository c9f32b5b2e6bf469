package org.rasti.fetch;

import java.net.Proxy;
import java.net.Socket;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.DefaultSchemePortResolver;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.config.CharCodingConfig;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.pool.PoolReusePolicy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** Sets up the HTTP client: one request, one connection, nothing remembered, nothing done behind our back. */
final class PageClient {

    private static final String USER_AGENT = "Rasti/0.1 (fact-checking; reads feeds and single pages)";
    private static final int MAX_CONNECTIONS = 32;

    private PageClient() {}

    static CloseableHttpClient create(FetchLimits limits, DnsResolver resolver) {
        return HttpClientBuilder.create()
                .setConnectionManager(connections(limits, resolver))
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setRoutePlanner(new DefaultRoutePlanner(DefaultSchemePortResolver.INSTANCE)) // no proxy of the system
                .setDefaultRequestConfig(requests(limits))
                .setUserAgent(USER_AGENT)
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableContentCompression()
                .disableAutomaticRetries()
                .disableAuthCaching()
                .build();
    }

    private static RequestConfig requests(FetchLimits limits) {
        return RequestConfig.custom()
                .setConnectionRequestTimeout(timeout(limits.total()))
                .setResponseTimeout(timeout(limits.total()))
                .setAuthenticationEnabled(false)
                .setProtocolUpgradeEnabled(false)
                .build();
    }

    private static PoolingHttpClientConnectionManager connections(FetchLimits limits, DnsResolver resolver) {
        var manager = new PoolingHttpClientConnectionManager(
                operator(resolver),
                PoolConcurrencyPolicy.STRICT,
                PoolReusePolicy.LIFO,
                TimeValue.ZERO_MILLISECONDS,
                parsing());
        manager.setMaxTotal(MAX_CONNECTIONS);
        manager.setDefaultMaxPerRoute(MAX_CONNECTIONS / 4);
        manager.setDefaultConnectionConfig(ConnectionConfig.custom()
                .setConnectTimeout(timeout(limits.connect()))
                .setSocketTimeout(timeout(limits.total()))
                .build());
        manager.setDefaultTlsConfig(TlsConfig.custom()
                .setHandshakeTimeout(timeout(limits.connect()))
                .build());
        return manager;
    }

    /** Sockets that ignore the SOCKS proxy of the system properties too. */
    private static DefaultHttpClientConnectionOperator operator(DnsResolver resolver) {
        var tls = RegistryBuilder.<TlsSocketStrategy>create()
                .register("https", DefaultClientTlsStrategy.createDefault())
                .build();
        return new DefaultHttpClientConnectionOperator(
                proxy -> new Socket(Proxy.NO_PROXY), DefaultSchemePortResolver.INSTANCE, resolver, tls);
    }

    /** Without bounds a server could fill the memory with headers alone. Redirects often hold raw UTF-8. */
    private static ManagedHttpClientConnectionFactory parsing() {
        return ManagedHttpClientConnectionFactory.builder()
                .http1Config(Http1Config.custom()
                        .setMaxHeaderCount(200)
                        .setMaxLineLength(16 * 1024)
                        .build())
                .charCodingConfig(CharCodingConfig.custom()
                        .setCharset(StandardCharsets.UTF_8)
                        .setMalformedInputAction(CodingErrorAction.REPLACE)
                        .setUnmappableInputAction(CodingErrorAction.REPLACE)
                        .build())
                .build();
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.of(duration);
    }
}
