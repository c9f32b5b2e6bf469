package org.rasti.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves a name once and hands the client exactly the addresses that were checked: a second look-up, which could
 * answer differently, never happens.
 */
final class CheckedResolver implements DnsResolver {

    private final DnsResolver resolver;
    private final AddressPolicy policy;

    CheckedResolver(DnsResolver resolver, AddressPolicy policy) {
        this.resolver = resolver;
        this.policy = policy;
    }

    /** One forbidden address among several is enough: the client might pick it. */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = resolver.resolve(host);
        if (addresses == null || addresses.length == 0) {
            throw new UnknownHostException(host);
        }
        if (!Arrays.stream(addresses).allMatch(policy.addresses())) {
            throw new ForbiddenAddressException(host);
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** Says the host alone: what it resolved to is nobody's business outside. */
    static final class ForbiddenAddressException extends UnknownHostException {
        ForbiddenAddressException(String host) {
            super(host);
        }
    }
}
