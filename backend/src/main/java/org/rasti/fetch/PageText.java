package org.rasti.fetch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article as read from a page, in its own words and characters.
 *
 * @param headline empty where the page names none
 * @param text the paragraphs, separated by line feeds; the headline is not repeated in it
 * @param outlet as the page names it
 * @param canonicalUrl as the page claims it, in canonical form; a claim, not a proof
 * @param publishedOn the date as the outlet wrote it, in the outlet's own zone
 * @param language as the page declares it: the primary subtag of BCP 47, such as {@code fa}
 */
public record PageText(
        String headline,
        String text,
        @Nullable String outlet,
        @Nullable String canonicalUrl,
        @Nullable LocalDate publishedOn,
        @Nullable String language) {}
