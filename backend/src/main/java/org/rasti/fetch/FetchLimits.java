package org.rasti.fetch;

import java.time.Duration;

/**
 * How much a page from outside may cost.
 *
 * @param connect for one connection
 * @param total for everything, redirects and the last byte of the body included
 * @param maxBytes of the body, both as sent and after decompression
 */
public record FetchLimits(Duration connect, Duration total, int maxBytes, int maxRedirects) {

    public FetchLimits {
        if (!connect.isPositive() || !total.isPositive() || maxBytes < 1 || maxRedirects < 0) {
            throw new IllegalArgumentException("fetch limits must be positive");
        }
    }

    public static FetchLimits standard() {
        return new FetchLimits(Duration.ofSeconds(5), Duration.ofSeconds(20), 5 * 1024 * 1024, 5);
    }
}
