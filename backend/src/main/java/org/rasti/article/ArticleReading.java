package org.rasti.article;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rasti.account.ForDesk;
import org.rasti.account.ForSystem;
import org.rasti.fetch.FetchOutcome;
import org.rasti.fetch.PageFetcher;
import org.rasti.fetch.PageReader;
import org.rasti.fetch.PageText;
import org.rasti.fetch.PlainText;
import org.rasti.text.Language;
import org.rasti.text.LanguageDetector;
import org.springframework.stereotype.Service;

/** Reads an article out of a page or a file. Stores nothing. */
@Service
public class ArticleReading {

    private final PageFetcher fetcher;
    private final PageReader reader;
    private final LanguageDetector detector;

    ArticleReading(PageFetcher fetcher, PageReader reader, LanguageDetector detector) {
        this.fetcher = fetcher;
        this.reader = reader;
        this.detector = detector;
    }

    /** Fetches a page safely and takes its main text and metadata. */
    @ForDesk
    public ReadOutcome fromAddress(String address) {
        return fetch(address);
    }

    /** The same for an article that a feed names, which nobody looks over before it is stored. */
    @ForSystem
    public ReadOutcome fromFeed(String address) {
        return fetch(address);
    }

    private ReadOutcome fetch(String address) {
        return switch (fetcher.fetch(address)) {
            case FetchOutcome.Refused(var reason, var detail) -> new ReadOutcome.NotFetched(reason, detail);
            case FetchOutcome.Fetched page -> read(page.bytes(), page.mediaType(), page.charset(), page.finalAddress());
            case FetchOutcome.Unchanged _ -> throw new IllegalStateException("Asked for the whole page");
        };
    }

    /** Reads an uploaded text or HTML file. */
    @ForDesk
    public ReadOutcome fromFile(String fileName, byte[] bytes) {
        var name = fileName.toLowerCase(Locale.ROOT);
        var html = name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
        return read(bytes, html ? "text/html" : "text/plain", null, null);
    }

    /** The language a text is most likely in. */
    @ForDesk
    public Optional<Language> language(String text) {
        return detector.detect(text);
    }

    private ReadOutcome read(byte[] bytes, String mediaType, @Nullable Charset charset, @Nullable URI from) {
        var raw = new NewArticle.Raw(bytes, mediaType, from == null ? null : from.toString());
        if (mediaType.equals("text/plain")) {
            return PlainText.decode(bytes)
                    .filter(text -> !text.isBlank())
                    .<ReadOutcome>map(text -> plain(text, raw))
                    .orElseGet(ReadOutcome.NotReadable::new);
        }
        return reader.read(bytes, charset, from)
                .<ReadOutcome>map(page -> page(page, raw))
                .orElseGet(ReadOutcome.NotReadable::new);
    }

    /** A plain text's first line is its headline, as long as more follows. */
    private ReadOutcome plain(String text, NewArticle.Raw raw) {
        var tidy = text.strip();
        var end = tidy.indexOf('\n');
        var hasHeadline = end > 0 && end <= 300;
        var headline = hasHeadline ? tidy.substring(0, end).strip() : "";
        var body = hasHeadline ? tidy.substring(end).strip() : tidy;
        return new ReadOutcome.Found(
                headline, body, detector.detect(body).orElse(null), null, raw.finalUrl(), null, raw);
    }

    private ReadOutcome page(PageText page, NewArticle.Raw raw) {
        var language = detector.detect(page.text()).orElse(null);
        var url = page.canonicalUrl() != null ? page.canonicalUrl() : raw.finalUrl();
        return new ReadOutcome.Found(
                page.headline(), page.text(), language, page.outlet(), url, page.publishedOn(), raw);
    }
}
