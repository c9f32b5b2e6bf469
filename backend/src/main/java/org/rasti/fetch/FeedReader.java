package org.rasti.fetch;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads RSS and Atom of any version. Safe to share between threads. */
final class FeedReader {

    /** No feed needs more; what comes after is old. */
    private static final int MOST_ITEMS = 300;

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TITLE_READ = 5_000;

    /**
     * The feed, or nothing where this is none, is broken, or declares a document type.
     *
     * @param declared as the server said, if it did
     * @param base where the feed was found, for its relative links
     */
    Optional<FeedText> read(byte[] bytes, @Nullable Charset declared, URI base) {
        try {
            return Optional.of(text(new SyndFeedInput().build(xml(bytes, declared)), base));
        } catch (IOException | SAXException | FeedException | RuntimeException _) {
            // The library reports much of what is wrong with a feed by exceptions that it does not declare.
            return Optional.empty();
        }
    }

    private static Document xml(byte[] bytes, @Nullable Charset declared) throws IOException, SAXException {
        int start = blankBefore(bytes);
        var source = new InputSource(new ByteArrayInputStream(bytes, start, bytes.length - start));
        if (declared != null) {
            source.setEncoding(declared.name());
        }
        return parser().parse(source);
    }

    /** Many programs that write feeds leave an empty line before the declaration, which XML does not allow. */
    private static int blankBefore(byte[] bytes) {
        int start = 0;
        while (start < bytes.length && " \t\r\n".indexOf(bytes[start]) >= 0) {
            start++;
        }
        return start;
    }

    /** Nothing outside the document is ever read, and nothing in it grows: a document type is refused altogether. */
    private static DocumentBuilder parser() {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var parser = factory.newDocumentBuilder();
            parser.setErrorHandler(new Silent());
            return parser;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("The platform's own parser knows these", impossible);
        }
    }

    private static FeedText text(SyndFeed feed, URI base) {
        var items = new LinkedHashMap<String, FeedItem>();
        feed.getEntries().stream()
                .limit(MOST_ITEMS)
                .flatMap(entry -> item(entry, base).stream())
                .forEach(item -> items.putIfAbsent(item.canonical(), item));
        return new FeedText(
                line(feed.getTitle()),
                language(feed.getLanguage()),
                items.values().stream().toList());
    }

    /** One without an address that can be fetched is left out: there is nothing to bring in. */
    private static Optional<FeedItem> item(SyndEntry entry, URI base) {
        return Stream.of(Optional.ofNullable(entry.getLink()), Optional.ofNullable(entry.getUri()))
                .flatMap(Optional::stream)
                .filter(link -> !link.isBlank())
                .flatMap(link -> resolved(link, base).stream())
                .findFirst()
                .flatMap(address -> CanonicalUrl.of(address).map(canonical -> item(entry, address, canonical)));
    }

    private static FeedItem item(SyndEntry entry, String address, String canonical) {
        var at = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
        return new FeedItem(address, canonical, line(entry.getTitle()), at == null ? null : at.toInstant());
    }

    private static Optional<String> resolved(String link, URI base) {
        return WebAddress.read(base.toString()) instanceof WebAddress from
                        && from.resolve(link) instanceof WebAddress address
                ? Optional.of(address.toString())
                : Optional.empty();
    }

    private static @Nullable String language(@Nullable String declared) {
        var primary = declared == null
                ? ""
                : declared.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return primary.matches("[a-z]{2,3}") ? primary : null;
    }

    /** A title as one line of plain text: many feeds put marked-up text there. */
    static String line(@Nullable String title) {
        if (title == null) {
            return "";
        }
        var read = title.substring(0, Math.min(title.length(), LONGEST_TITLE_READ));
        var plain = Jsoup.parse(read).text().replace("\0", "").strip();
        return plain.codePointCount(0, plain.length()) <= LONGEST_LINE
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_LINE)).strip() + "…";
    }

    /** The parser's own handler writes to the console whatever a stranger's document has wrong. */
    private static final class Silent implements ErrorHandler {

        @Override
        public void warning(SAXParseException exception) {}

        @Override
        public void error(SAXParseException exception) {}

        @Override
        public void fatalError(SAXParseException exception) throws SAXException {
            throw exception;
        }
    }
}
