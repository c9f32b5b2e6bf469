package org.rasti.speaker;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rasti.text.Language;

/**
 * What a speaker was or is, for a time.
 *
 * @param since the first day known; none where that is not known
 * @param until the last day; none where it goes on or is not known
 */
public record Affiliation(
        long id,
        String role,
        @Nullable String body,
        @Nullable String country,
        Language language,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {}
