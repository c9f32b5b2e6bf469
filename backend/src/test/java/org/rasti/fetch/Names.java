package org.rasti.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hc.client5.http.DnsResolver;

/** Name resolution for tests: each look-up takes the next answer, the last one stays. */
final class Names implements DnsResolver {

    private final Map<String, Deque<InetAddress[]>> answers = new HashMap<>();
    private int lookups;

    Names with(String host, List<String> answer) {
        answers.computeIfAbsent(host, _ -> new ArrayDeque<>())
                .add(answer.stream().map(InetAddress::ofLiteral).toArray(InetAddress[]::new));
        return this;
    }

    int lookups() {
        return lookups;
    }

    @Override
    public synchronized InetAddress[] resolve(String host) throws UnknownHostException {
        lookups++;
        Deque<InetAddress[]> left = answers.get(host);
        if (left == null) {
            throw new UnknownHostException(host);
        }
        return left.size() > 1 ? left.remove() : left.element();
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
