package org.rasti.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Turns the bytes of a page into its document. */
final class HtmlSource {

    /** Deeper is no article but an attack on whoever walks the tree. jsoup flattens what lies below and keeps its text. */
    private static final int MAX_DEPTH = 200;

    private static final int HEAD = 4096;

    private HtmlSource() {}

    /** A byte order mark wins, then what the server declared, then what the page says itself, then a guess. */
    static Document parse(byte[] bytes, @Nullable Charset declared, @Nullable URI base) {
        String address = base == null ? "" : base.toString();
        Parser parser = Parser.htmlParser().setMaxDepth(MAX_DEPTH);
        if (declared == null && !namesItsCharset(bytes)) {
            return PlainText.decode(bytes)
                    .map(text -> Jsoup.parse(text, address, parser))
                    .orElseGet(() -> parse(bytes, null, address, parser));
        }
        return parse(bytes, declared == null ? null : declared.name(), address, parser);
    }

    private static Document parse(byte[] bytes, @Nullable String charset, String address, Parser parser) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(bytes), charset, address, parser);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static boolean namesItsCharset(byte[] bytes) {
        String head = new String(Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)), StandardCharsets.ISO_8859_1);
        String lower = head.toLowerCase(Locale.ROOT);
        return lower.contains("charset") || (lower.startsWith("<?xml") && lower.contains("encoding"));
    }
}
