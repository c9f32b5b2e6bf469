package org.rasti.article;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An article as its outlet's page shows it. */
public record OutletArticle(
        long id, String headline, String language, @Nullable LocalDate publishedOn, Instant createdAt) {}
