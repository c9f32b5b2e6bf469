package org.rasti.statement;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rasti.account.InvalidInput;
import org.rasti.fetch.CanonicalUrl;

/**
 * Where a statement was made if not in an article.
 *
 * @param title such as the programme, the occasion, the channel
 * @param timeCode hh:mm:ss or mm:ss into a recording
 */
public record Source(
        Kind kind,
        String title,
        @Nullable String url,
        @Nullable String timeCode) {

    private static final Pattern TIME_CODE = Pattern.compile("([0-9]{1,2}:)?[0-5]?[0-9]:[0-5][0-9]");

    /** What it was made in. */
    public enum Kind {
        BROADCAST,
        SPEECH,
        POST,
        VIDEO,
        DOCUMENT,
        OTHER
    }

    public Source {
        title = title.strip();
        if (title.isEmpty()) {
            throw new InvalidInput("sourceTitle", "missing");
        }
        if (title.length() > 300) {
            throw new InvalidInput("sourceTitle", "too-long");
        }
        url = url == null || url.isBlank() ? null : address(url);
        timeCode = timeCode == null || timeCode.isBlank() ? null : timeCode.strip();
        if (timeCode != null && !TIME_CODE.matcher(timeCode).matches()) {
            throw new InvalidInput("timeCode", "time-code");
        }
        if (url == null && (kind == Kind.POST || kind == Kind.VIDEO)) {
            throw new InvalidInput("sourceUrl", "missing");
        }
    }

    private static String address(String typed) {
        return CanonicalUrl.of(typed.strip()).orElseThrow(() -> new InvalidInput("sourceUrl", "address"));
    }
}
