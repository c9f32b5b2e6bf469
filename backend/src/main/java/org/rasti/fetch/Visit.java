package org.rasti.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.jspecify.annotations.Nullable;
import org.rasti.fetch.CheckedResolver.ForbiddenAddressException;
import org.rasti.fetch.FetchOutcome.Refused;

/** One fetch: follows the redirects by hand, so that every step is checked like the first. */
final class Visit implements Callable<FetchOutcome> {

    /** What one request gave: the end, or the next address. */
    private sealed interface Step {}

    private record Arrived(FetchOutcome outcome) implements Step {}

    private record Moved(AddressReading to) implements Step {}

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final CloseableHttpClient client;
    private final AddressPolicy policy;
    private final FetchLimits limits;
    private final Wanted wanted;
    private final WebAddress start;
    private volatile @Nullable HttpGet current;
    private volatile boolean stopped;

    Visit(CloseableHttpClient client, AddressPolicy policy, FetchLimits limits, Wanted wanted, WebAddress start) {
        this.client = client;
        this.policy = policy;
        this.limits = limits;
        this.wanted = wanted;
        this.start = start;
    }

    @Override
    public FetchOutcome call() {
        AddressReading next = start;
        for (int redirects = 0; redirects <= limits.maxRedirects(); redirects++) {
            Step step = step(next);
            if (step instanceof Arrived(FetchOutcome outcome)) {
                return outcome;
            }
            next = ((Moved) step).to();
        }
        return new Refused(FetchRefusal.TOO_MANY_REDIRECTS, start.host());
    }

    /** Breaks off whatever is under way, from another thread. */
    void stop() {
        stopped = true;
        HttpGet request = current;
        if (request != null) {
            request.cancel();
        }
    }

    private Step step(AddressReading next) {
        return switch (next) {
            case AddressReading.Rejected(FetchRefusal reason, String detail) -> refused(reason, detail);
            case WebAddress address
            when !policy.ports().test(address.port()) ->
                refused(FetchRefusal.PORT_NOT_ALLOWED, String.valueOf(address.port()));
            case WebAddress address -> request(address);
        };
    }

    private Step request(WebAddress address) {
        HttpGet request = PageRequest.to(address, wanted);
        current = request;
        if (stopped) { // looked at after the request can be seen by stop(), so one of the two always ends it
            return refused(FetchRefusal.TIMED_OUT, address.host());
        }
        try {
            var target = new HttpHost(address.scheme(), address.host(), address.port());
            return answer(address, client.executeOpen(target, request, HttpClientContext.create()));
        } catch (IOException failure) {
            return failed(address, failure);
        } finally {
            request.cancel(); // closes the connection at once; a polite close would read the rest of the body first
        }
    }

    private Step answer(WebAddress address, ClassicHttpResponse response) throws IOException {
        int status = response.getCode();
        Header location = response.getFirstHeader("Location");
        if (REDIRECTS.contains(status) && location != null) {
            return new Moved(address.resolve(location.getValue()));
        }
        if (status == 304 && !wanted.known().equals(Validators.NONE)) {
            return new Arrived(new FetchOutcome.Unchanged());
        }
        return status == 200
                ? new Arrived(
                        PageBody.read(address, wanted, response.getEntity(), validators(response), limits.maxBytes()))
                : refused(FetchRefusal.HTTP_STATUS, String.valueOf(status));
    }

    private static Validators validators(ClassicHttpResponse response) {
        return new Validators(value(response.getFirstHeader("ETag")), value(response.getFirstHeader("Last-Modified")));
    }

    private static @Nullable String value(@Nullable Header header) {
        return header == null ? null : header.getValue();
    }

    /** Says the host and nothing of the exception, whose text may name internal addresses. */
    private Step failed(WebAddress address, IOException failure) {
        FetchRefusal reason =
                switch (failure) {
                    case ForbiddenAddressException _ -> FetchRefusal.PRIVATE_ADDRESS;
                    case UnknownHostException _ -> FetchRefusal.UNKNOWN_HOST;
                    case InterruptedIOException _ -> FetchRefusal.TIMED_OUT;
                    default -> FetchRefusal.UNREACHABLE;
                };
        return refused(reason, address.host());
    }

    private static Arrived refused(FetchRefusal reason, String detail) {
        return new Arrived(new Refused(reason, detail));
    }
}
