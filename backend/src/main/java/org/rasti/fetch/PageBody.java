package org.rasti.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;
import org.rasti.fetch.FetchOutcome.Fetched;
import org.rasti.fetch.FetchOutcome.Refused;

/** Reads the body of an answer, if it is text and small enough. */
final class PageBody {

    static final Set<String> TYPES = Set.of("text/html", "application/xhtml+xml", "text/plain");
    private static final Set<String> PLAIN = Set.of("", "identity");
    private static final Set<String> ZIPPED = Set.of("gzip", "x-gzip");

    private PageBody() {}

    static FetchOutcome read(
            WebAddress address, Wanted wanted, @Nullable HttpEntity entity, Validators validators, int maxBytes)
            throws IOException {
        ContentType type = entity == null ? null : ContentType.parseLenient(entity.getContentType());
        if (entity == null || type == null || !wanted.types().contains(mediaType(type))) {
            return new Refused(FetchRefusal.WRONG_TYPE, type == null ? "" : mediaType(type));
        }
        String encoding = lower(entity.getContentEncoding());
        if (!PLAIN.contains(encoding) && !ZIPPED.contains(encoding)) {
            return new Refused(FetchRefusal.WRONG_TYPE, encoding);
        }
        return bytes(entity, ZIPPED.contains(encoding), maxBytes)
                .<FetchOutcome>map(
                        body -> new Fetched(address.uri(), mediaType(type), type.getCharset(), body, validators))
                .orElseGet(() -> new Refused(FetchRefusal.TOO_LARGE, address.host()));
    }

    private static Optional<byte[]> bytes(HttpEntity entity, boolean zipped, int maxBytes) throws IOException {
        if (entity.getContentLength() > maxBytes) {
            return Optional.empty();
        }
        Optional<byte[]> sent = bounded(entity.getContent(), maxBytes);
        if (sent.isEmpty() || !zipped) {
            return sent;
        }
        try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(sent.get()))) {
            return bounded(unzipped, maxBytes);
        }
    }

    /** One byte more than allowed is read, and no second: that is how a bomb shows itself. */
    private static Optional<byte[]> bounded(InputStream body, int maxBytes) throws IOException {
        byte[] bytes = body.readNBytes(maxBytes + 1);
        return bytes.length > maxBytes ? Optional.empty() : Optional.of(bytes);
    }

    private static String mediaType(ContentType type) {
        return lower(type.getMimeType());
    }

    private static String lower(@Nullable String value) {
        return value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
    }
}
