package org.rasti.ledger;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line of the ledger as a history shows it. */
public record HistoryLine(
        long id,
        Instant at,
        @Nullable Long actorId,
        String actorName,
        String entity,
        long entityId,
        String action,
        Map<String, Object> before,
        Map<String, Object> after,
        @Nullable String note) {}
