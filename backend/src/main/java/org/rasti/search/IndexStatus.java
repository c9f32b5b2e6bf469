package org.rasti.search;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an index of this node stands.
 *
 * @param ready whether it answers
 * @param documents how many it holds, by kind
 * @param position the snapshot of the database ({@code pg_snapshot} as text) that it shows; absent while it is not ready
 * @param generation the folder it lives in
 * @param rebuilding whether another generation is being built
 */
public record IndexStatus(
        String name,
        boolean ready,
        Map<String, Long> documents,
        @Nullable String position,
        @Nullable String generation,
        boolean rebuilding) {

    public IndexStatus {
        documents = Map.copyOf(documents);
    }
}
