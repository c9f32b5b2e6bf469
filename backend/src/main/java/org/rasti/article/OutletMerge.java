package org.rasti.article;

import java.time.Instant;

/**
 * A duplicate that was merged, and what went over with it.
 *
 * @param fromId the duplicate
 * @param name what it is called
 * @param intoId the one that was kept
 */
public record OutletMerge(
        long id,
        long fromId,
        String name,
        long intoId,
        int articles,
        int relayed,
        int hosts,
        int feeds,
        String by,
        Instant at) {}
