package org.rasti.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageMetadataTest {

    @Test
    void prefersTheMostParticularHeadline() {
        String title = "<title>T</title>";
        String heading = title + "<h1>H <b>1</b></h1>";
        String og = heading + "<meta property=og:title content=OG>";
        String jsonLd =
                og + "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"LD\"}</script>";

        assertThat(of("").headline()).isEmpty();
        assertThat(of(title).headline()).isEqualTo("T");
        assertThat(of(heading).headline()).isEqualTo("H 1");
        assertThat(of(og).headline()).isEqualTo("OG");
        assertThat(of(jsonLd).headline()).isEqualTo("LD");
    }

    @ParameterizedTest
    @CsvSource({
        "Talks in Ankara | Example News, Talks in Ankara",
        "Talks - part two - example news, Talks - part two",
        "Talks in Ankara - a report, Talks in Ankara - a report",
        "Example News, Example News",
    })
    void takesTheOutletOffTheHeadline(String title, String headline) {
        assertThat(of("<meta property=og:site_name content='Example News'><title>" + title)
                        .headline())
                .isEqualTo(headline);
    }

    @Test
    void ignoresHeadingsThatAreMany() {
        assertThat(of("<title>T</title><h1>One</h1><h1>Two</h1>").headline()).isEqualTo("T");
    }

    @ParameterizedTest
    @CsvSource({
        "/a/1/, https://example.com/a/1",
        "https://example.com/a/1?utm_source=x, https://example.com/a/1",
        "https://agency.example/1, https://agency.example/1",
    })
    void takesTheCanonicalAddress(String link, String canonical) {
        assertThat(of("<link rel=canonical href='" + link + "'>").canonicalUrl())
                .contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "https://example.com",
                "javascript:alert(1)",
                "ftp://example.com/1",
                "http://me@x.example/1"
            })
    void takesNoCanonicalAddressThatIsNone(String link) {
        assertThat(of("<link rel=canonical href='" + link + "'>").canonicalUrl())
                .isEmpty();
    }

    @Test
    void resolvesARelativeCanonicalAddressOnlyWithABase() {
        var page = Jsoup.parse("<link rel=canonical href='/a/1'>");

        assertThat(new PageMetadata(page, null).canonicalUrl()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property='article:published_time' content='2024-12-02T10:00:00Z'>",
                "<time datetime='2024-12-02'>Monday</time>",
                "<time datetime='nonsense'></time><time datetime='2024-12-02'></time>",
                "<time datetime='2020-01-01'></time><article><time datetime='2024-12-02'></time></article>",
                "<span itemprop=datePublished content='2024-12-02'></span><time datetime='2020-01-01'></time>",
            })
    void findsTheDateOfPublication(String page) {
        assertThat(of(page).publishedOn()).contains(LocalDate.of(2024, 12, 2));
    }

    @ParameterizedTest
    @CsvSource({"fa, fa", "fa-IR, fa", "FA_ir, fa", "ckb-Arab, ckb"})
    void takesThePrimaryLanguage(String written, String language) {
        assertThat(of("<html lang='" + written + "'>").language()).contains(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "persian", "f", "-", "12"})
    void takesNoLanguageThatIsNone(String written) {
        assertThat(of("<html lang='" + written + "'>").language()).isEmpty();
    }

    private static PageMetadata of(String page) {
        return new PageMetadata(Jsoup.parse(page), URI.create("https://example.com/a/1?x=2"));
    }
}
