package org.rasti.article;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.rasti.account.InvalidInput;
import org.rasti.fetch.CanonicalUrl;
import org.rasti.text.Language;

/**
 * An article about to be brought in.
 *
 * @param outlet who published it, by name; may be unknown
 * @param relayedFrom the agency it relays, by name
 * @param url where it stands; kept in its canonical form
 * @param raw the bytes it was read from; absent where it was pasted
 */
public record NewArticle(
        Intake intake,
        String headline,
        String text,
        Language language,
        @Nullable String outlet,
        @Nullable String relayedFrom,
        @Nullable String url,
        @Nullable LocalDate publishedOn,
        @Nullable Raw raw) {

    private static final int LONGEST_HEADLINE = 500;
    /** Longer than any article; a book is not one. */
    private static final int LONGEST_TEXT = 1_000_000;

    /** What an article was read from, kept beside its text. */
    @SuppressWarnings("ArrayRecordComponent") // written once to the database, never compared
    public record Raw(
            byte[] bytes, String mediaType, @Nullable String finalUrl) {}

    public NewArticle {
        headline = required("headline", headline.strip(), LONGEST_HEADLINE);
        text = required("text", text.strip().replace("\r\n", "\n").replace("\u0000", ""), LONGEST_TEXT);
        if (text.chars().noneMatch(Character::isLetterOrDigit)) {
            throw new InvalidInput("text", "missing");
        }
        // Somewhere it is tomorrow already.
        if (publishedOn != null
                && publishedOn.isAfter(LocalDate.now(ZoneOffset.UTC).plusDays(1))) {
            throw new InvalidInput("publishedOn", "future");
        }
        outlet = tidy("outlet", outlet);
        relayedFrom = tidy("relayedFrom", relayedFrom);
        url = address(url);
    }

    private static String required(String field, String value, int longest) {
        if (value.isEmpty()) {
            throw new InvalidInput(field, "missing");
        }
        if (value.length() > longest) {
            throw new InvalidInput(field, "too-long");
        }
        return value;
    }

    private static @Nullable String tidy(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return required(field, typed.strip(), 200);
    }

    private static @Nullable String address(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return CanonicalUrl.of(typed.strip()).orElseThrow(() -> new InvalidInput("url", "address"));
    }

    @Nullable
    String host() {
        return url == null ? null : URI.create(url).getHost();
    }
}
