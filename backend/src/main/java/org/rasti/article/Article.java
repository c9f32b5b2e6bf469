package org.rasti.article;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rasti.text.Language;

/**
 * An article with its latest text.
 *
 * @param revisionId the immutable text that anchors point into
 */
public record Article(
        long id,
        String headline,
        Language language,
        @Nullable Long outletId,
        @Nullable String outlet,
        @Nullable Long relayedFromId,
        @Nullable String relayedFrom,
        @Nullable String url,
        @Nullable LocalDate publishedOn,
        Intake intake,
        boolean demo,
        long revisionId,
        int revision,
        String text,
        Instant createdAt,
        long version) {}
