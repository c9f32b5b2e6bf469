package org.rasti.fetch;

import java.net.URI;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Reads the article out of an HTML page. Safe to share between threads. */
public final class PageReader {

    /** The headline stands again above the text, perhaps below a kicker and a date, and nowhere else. */
    private static final int HEADLINE_WITHIN = 5;

    /**
     * The article, or nothing where the page holds no readable text.
     *
     * @param declared as the server said, if it did
     * @param base where the page was found, for its relative links
     */
    public Optional<PageText> read(byte[] bytes, @Nullable Charset declared, @Nullable URI base) {
        Document page = HtmlSource.parse(bytes, declared, base);
        var metadata = new PageMetadata(page, base);
        String headline = metadata.headline();
        Optional<String> outlet = metadata.outlet();
        Optional<String> canonicalUrl = metadata.canonicalUrl();
        Optional<LocalDate> publishedOn = metadata.publishedOn();
        Optional<String> language = metadata.language();
        Boilerplate.removeFrom(page); // takes away what the metadata were read from
        List<String> lines = MainText.of(page)
                .map(Lines::of)
                .orElseGet(() -> metadata.articleBody().map(Lines::of).orElse(List.of()));
        return text(lines, headline)
                .map(text -> new PageText(
                        headline,
                        text,
                        outlet.orElse(null),
                        canonicalUrl.orElse(null),
                        publishedOn.orElse(null),
                        language.orElse(null)));
    }

    private static Optional<String> text(List<String> lines, String headline) {
        String text = IntStream.range(0, lines.size())
                .filter(i -> i >= HEADLINE_WITHIN || !same(lines.get(i), headline))
                .mapToObj(lines::get)
                .collect(Collectors.joining("\n"));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static boolean same(String line, String headline) {
        return letters(line).equals(letters(headline));
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
