package org.rasti.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody is told.
 *
 * @param code of the statement that it is about, and its wording and language
 * @param verdictId the version that it is about, if it is about one
 * @param by the name of whoever did it; absent where the product itself did
 * @param excerpt how a post begins, where it is about one
 */
public record Notice(
        long id,
        NoticeKind kind,
        String code,
        String wording,
        String language,
        @Nullable Long verdictId,
        @Nullable String by,
        @Nullable String excerpt,
        Instant at,
        boolean read) {}
