package org.rasti.fetch;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.rasti.fetch.FetchOutcome.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gets pages from the public web. Safe to share between threads. */
public final class PageFetcher {

    private static final Logger LOG = LoggerFactory.getLogger(PageFetcher.class);

    private final FetchLimits limits;
    private final AddressPolicy policy;
    private final CloseableHttpClient client;

    public PageFetcher(FetchLimits limits) {
        this(limits, SystemDefaultDnsResolver.INSTANCE, AddressPolicy.publicWeb());
    }

    PageFetcher(FetchLimits limits, DnsResolver resolver, AddressPolicy policy) {
        this.limits = limits;
        this.policy = policy;
        this.client = PageClient.create(limits, new CheckedResolver(resolver, policy));
    }

    /** Never throws for anything that the address or the outside does. */
    public FetchOutcome fetch(String address) {
        return fetch(address, Wanted.page());
    }

    FetchOutcome fetch(String address, Wanted wanted) {
        return switch (WebAddress.read(address)) {
            case AddressReading.Rejected(FetchRefusal reason, String detail) -> new Refused(reason, detail);
            case WebAddress start -> inTime(new Visit(client, policy, limits, wanted, start), start);
        };
    }

    /** A thread of its own, since neither a look-up of a name nor a byte every few seconds ends by a socket's timeout. */
    private FetchOutcome inTime(Visit visit, WebAddress start) {
        var task = new FutureTask<>(visit);
        Thread.ofPlatform().daemon().name("page-fetch").start(task);
        try {
            return task.get(limits.total().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            return timedOut(start);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return timedOut(start);
        } catch (ExecutionException failure) {
            LOG.warn("Fetching from {} failed unexpectedly", start.host(), failure.getCause());
            return new Refused(FetchRefusal.UNREACHABLE, start.host());
        } finally {
            visit.stop();
        }
    }

    private static Refused timedOut(WebAddress start) {
        return new Refused(FetchRefusal.TIMED_OUT, start.host());
    }
}
