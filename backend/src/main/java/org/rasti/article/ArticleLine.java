package org.rasti.article;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An article as a list shows it. */
public record ArticleLine(
        long id,
        String headline,
        String language,
        @Nullable String outlet,
        @Nullable LocalDate publishedOn,
        Instant createdAt,
        int suggested,
        int statements) {}
