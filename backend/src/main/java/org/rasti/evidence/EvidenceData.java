package org.rasti.evidence;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rasti.account.InvalidInput;
import org.rasti.fetch.CanonicalUrl;

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
    private static final int LONGEST_URL = 2000;

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
        if (typed.length() > LONGEST_URL || CanonicalUrl.of(typed).isEmpty()) {
            throw new InvalidInput("url", "address");
        }
        var scheme = typed.substring(0, typed.indexOf(':'));
        return scheme.toLowerCase(Locale.ROOT) + typed.substring(scheme.length());
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
