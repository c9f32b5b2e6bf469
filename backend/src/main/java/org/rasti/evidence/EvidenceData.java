package org.rasti.evidence;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rasti.account.InvalidInput;

/**
 * A source as somebody describes it.
 *
 * @param url where it can be read; http or https, kept as typed
 * @param excerpt what it says, in its own words
 * @param note what the fact-checker says of it; shown to the public
 */
public record EvidenceData(
        String url,
        String title,
        @Nullable String publisher,
        @Nullable LocalDate publishedOn,
        Stance stance,
        @Nullable String excerpt,
        @Nullable String note) {

    private static final int LONGEST_TEXT = 4000;

    public EvidenceData {
        url = address(url.strip());
        title = title.strip();
        if (title.isEmpty()) {
            throw new InvalidInput("title", "missing");
        }
        if (title.length() > 500) {
            throw new InvalidInput("title", "too-long");
        }
        publisher = tidy("publisher", publisher, 200);
        excerpt = tidy("excerpt", excerpt, LONGEST_TEXT);
        note = tidy("note", note, LONGEST_TEXT);
    }

    private static String address(String typed) {
        if (typed.isEmpty()) {
            throw new InvalidInput("url", "missing");
        }
        try {
            var uri = new URI(typed);
            var web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            if (!web || uri.getHost() == null || typed.length() > 2000) {
                throw new InvalidInput("url", "address");
            }
            return uri.getScheme().toLowerCase(Locale.ROOT)
                    + typed.substring(uri.getScheme().length());
        } catch (URISyntaxException e) {
            throw new InvalidInput("url", "address");
        }
    }

    private static @Nullable String tidy(String field, @Nullable String typed, int longest) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (typed.length() > longest) {
            throw new InvalidInput(field, "too-long");
        }
        return typed.strip();
    }
}
