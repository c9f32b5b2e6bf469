package org.rasti.fetch;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says about its article; where it says a thing several times, the most particular one counts. */
final class PageMetadata {

    private static final Pattern BEFORE_OUTLET = Pattern.compile("\\s+[|\\-–—:»«/]\\s+(?=[^|\\-–—:»«/]*$)");
    private static final Pattern LANGUAGE = Pattern.compile("([A-Za-z]{2,3})(?:[-_].*)?");

    private final Document page;
    private final JsonLd jsonLd;
    private final @Nullable URI base;

    PageMetadata(Document page, @Nullable URI base) {
        this.page = page;
        this.jsonLd = JsonLd.of(page);
        this.base = base;
    }

    String headline() {
        return first(List.of(jsonLd.headline(), meta("og:title"), onlyHeading(), title()))
                .map(this::withoutOutlet)
                .orElse("");
    }

    Optional<String> outlet() {
        return first(List.of(meta("og:site_name"), jsonLd.publisher()));
    }

    Optional<String> articleBody() {
        return jsonLd.articleBody();
    }

    Optional<LocalDate> publishedOn() {
        return Stream.of(
                        jsonLd.datePublished().stream(),
                        attributes("meta[property=article:published_time]", "content"),
                        attributes("[itemprop=datePublished]", "content"),
                        attributes("[itemprop=datePublished]", "datetime"),
                        attributes("article time[datetime], time[pubdate]", "datetime"),
                        attributes("time[datetime]", "datetime"))
                .flatMap(dates -> dates)
                .map(PageDates::parse)
                .flatMap(Optional::stream)
                .findFirst();
    }

    Optional<String> language() {
        return Stream.of(attribute("html", "lang"), jsonLd.language(), meta("og:locale"))
                .flatMap(Optional::stream)
                .map(LANGUAGE::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(1).toLowerCase(Locale.ROOT))
                .findFirst();
    }

    /** A careless template names the front page as the canonical address of every article; that is no article's. */
    Optional<String> canonicalUrl() {
        return first(List.of(attribute("link[rel=canonical]", "href"), meta("og:url")))
                .flatMap(this::absolute)
                .filter(address -> !address.pathAndQuery().equals("/"))
                .flatMap(address -> CanonicalUrl.of(address.toString()));
    }

    private Optional<WebAddress> absolute(String link) {
        AddressReading from = base == null ? null : WebAddress.read(base.toString());
        AddressReading read = from instanceof WebAddress here ? here.resolve(link) : WebAddress.read(link);
        return read instanceof WebAddress address ? Optional.of(address) : Optional.empty();
    }

    private Optional<String> meta(String name) {
        return attribute("meta[property=" + name + "], meta[name=" + name + "]", "content");
    }

    private Optional<String> onlyHeading() {
        var headings = page.select("h1");
        return headings.size() == 1 ? text(headings.first()) : Optional.empty();
    }

    private Optional<String> title() {
        return text(page.selectFirst("head > title"));
    }

    private Optional<String> text(@Nullable Element element) {
        return element == null ? Optional.empty() : Lines.of(element).stream().findFirst();
    }

    private Optional<String> attribute(String selector, String attribute) {
        return attributes(selector, attribute).findFirst();
    }

    private Stream<String> attributes(String selector, String attribute) {
        return page.select(selector).stream()
                .map(element -> element.attr(attribute).strip())
                .filter(value -> !value.isEmpty());
    }

    /** Titles often end in the outlet's name: "Talks in Ankara | Example News". */
    private String withoutOutlet(String title) {
        String[] parts = BEFORE_OUTLET.split(title, 2);
        boolean named = parts.length == 2
                && outlet().filter(name -> name.equalsIgnoreCase(parts[1].strip()))
                        .isPresent();
        return named ? parts[0].strip() : title;
    }

    private static Optional<String> first(List<Optional<String>> values) {
        return values.stream().flatMap(Optional::stream).findFirst();
    }
}
