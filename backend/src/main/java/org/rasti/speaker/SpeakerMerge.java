package org.rasti.speaker;

import java.time.Instant;

/**
 * A duplicate that was merged, and what went over with it.
 *
 * @param fromId the duplicate
 * @param name what it was called
 * @param intoId the one that was kept
 */
public record SpeakerMerge(
        long id,
        long fromId,
        String name,
        long intoId,
        int statements,
        int appearances,
        int names,
        int affiliations,
        String by,
        Instant at) {}
