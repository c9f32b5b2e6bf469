package org.rasti.publication;

import java.time.Instant;

/** A published statement as a list shows it. */
public record PublicListing(
        String code,
        String slug,
        String language,
        String claim,
        String kind,
        FrozenPage.Speaker speaker,
        FrozenPage.Rating rating,
        String summary,
        boolean demo,
        Instant firstPublished,
        boolean corrected) {}
