package org.rasti.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A feed that is watched, as its page shows it.
 *
 * @param active whether it is fetched
 * @param lastFetchedAt when that last worked
 * @param failures in a row
 * @param trouble of the last fetch, where it failed
 * @param broughtIn how many articles came from it in the last seven days
 * @param waiting how many it named that are still to be fetched
 * @param givenUp how many of the last seven days could not be had
 */
public record Feed(
        long id,
        long outletId,
        String outlet,
        String url,
        @Nullable String title,
        boolean active,
        @Nullable Instant lastFetchedAt,
        @Nullable Instant nextFetchAt,
        int failures,
        @Nullable Trouble trouble,
        @Nullable Instant failingSince,
        int broughtIn,
        int waiting,
        int givenUp,
        long version) {

    /** Whether it was switched off because it failed too often in a row. */
    public boolean switchedOffByFailures() {
        return !active && failures >= Pace.MOST_FAILURES;
    }
}
