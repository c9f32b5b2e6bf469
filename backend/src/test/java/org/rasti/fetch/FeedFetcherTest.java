package org.rasti.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedFetcherTest {

    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0"><channel><title>خبرها &amp; گزارش‌ها</title><language>fa-IR</language>
            <item><title>&lt;b&gt;پل&lt;/b&gt; باز شد</title><link>/news/1?utm_source=rss</link>
              <pubDate>Mon, 23 Nov 2026 10:00:00 GMT</pubDate></item>
            <item><title>Twice</title><link>/news/1</link></item>
            <item><title>Only a guid</title><guid>https://other.example/2</guid></item>
            <item><title>Nowhere</title></item>
            <item><title>A script</title><link>javascript:alert(1)</link></item>
            </channel></rss>""";

    private static final String ATOM = """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Herald</title><id>urn:x</id>
            <updated>2026-11-23T10:00:00Z</updated>
            <entry><title>Bridge</title><id>urn:1</id><link href="https://herald.example/bridge"/>
              <updated>2026-11-23T10:00:00Z</updated></entry></feed>""";

    private final LocalSite site = new LocalSite();
    private final FeedFetcher feeds = new FeedFetcher(site.fetcher());

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void readsRss() {
        site.has("/rss", "application/rss+xml", "\n" + RSS);

        var feed = read("/rss");

        assertThat(feed.title()).isEqualTo("خبرها & گزارش‌ها");
        assertThat(feed.language()).isEqualTo("fa");
        assertThat(feed.items())
                .containsExactly(
                        new FeedItem(
                                site.at("/news/1?utm_source=rss"),
                                site.at("/news/1"),
                                "پل باز شد",
                                Instant.parse("2026-11-23T10:00:00Z")),
                        new FeedItem("https://other.example/2", "https://other.example/2", "Only a guid", null));
    }

    @Test
    void readsAtom() {
        site.has("/atom", "application/atom+xml", ATOM);

        assertThat(read("/atom").items())
                .extracting(FeedItem::address, FeedItem::publishedAt)
                .containsExactly(tuple("https://herald.example/bridge", Instant.parse("2026-11-23T10:00:00Z")));
    }

    @Test
    void readsAFeedThatItsServerCallsAPage() {
        site.has("/rss", "text/html", RSS);

        assertThat(read("/rss").items()).hasSize(2);
    }

    @Test
    void asksOnlyForWhatChanged() {
        site.hasTagged("/rss", "application/rss+xml", RSS, "\"v1\"");
        var first = (FeedAnswer.Read) feeds.fetch(site.at("/rss"), Validators.NONE);
        assertThat(first.validators()).isEqualTo(new Validators("\"v1\"", "Mon, 23 Nov 2026 11:00:00 GMT"));

        assertThat(feeds.fetch(site.at("/rss"), first.validators())).isEqualTo(new FeedAnswer.Unchanged());
        assertThat(site.lastHeader("If-modified-since")).isEqualTo("Mon, 23 Nov 2026 11:00:00 GMT");

        site.hasTagged("/rss", "application/rss+xml", RSS, "\"v2\"");
        assertThat(feeds.fetch(site.at("/rss"), first.validators())).isInstanceOf(FeedAnswer.Read.class);
    }

    @Test
    void anAnswerThatNothingChangedCountsOnlyWhereACopyIsAtHand() {
        site.answers("/rss", 304);

        assertThat(feeds.fetch(site.at("/rss"), Validators.NONE))
                .isEqualTo(new FeedAnswer.NotFetched(FetchRefusal.HTTP_STATUS, "304"));
    }

    @Test
    void namesTheFeedsOfAPage() {
        site.has("/", "text/html", """
                <html><head><link rel="alternate" type="application/rss+xml" title="All" href="/rss">
                <link rel="ALTERNATE" type="application/atom+xml" href="atom">
                <link rel="alternate" type="text/html" href="/mobile">
                <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)"></head><body>News""");

        assertThat(feeds.fetch(site.at("/"), Validators.NONE))
                .isEqualTo(new FeedAnswer.Page(
                        List.of(new FeedLink(site.at("/rss"), "All"), new FeedLink(site.at("/atom"), ""))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no xml at all",
                "<rss version='2.0'><channel><item>",
                "<?xml version='1.0'?><opml version='2.0'><body/></opml>",
                "<rss version='2.0'><channel><title>\0</title></channel></rss>",
            })
    void saysThatAFeedIsBroken(String body) {
        site.has("/rss", "application/rss+xml", body);

        assertThat(feeds.fetch(site.at("/rss"), Validators.NONE)).isEqualTo(new FeedAnswer.Broken());
    }

    @Test
    void readsNoFileAndAsksNobodyForADocumentThatWantsIt(@TempDir Path folder) throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "the-secret", UTF_8);
        site.has("/dtd", "application/xml-dtd", "<!ENTITY more 'x'>");
        site.has("/rss", "application/rss+xml", """
                <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY file SYSTEM "%s"><!ENTITY %% dtd SYSTEM "%s"> %%dtd;]>
                <rss version="2.0"><channel><title>&file;</title>
                <item><title>&file;</title><link>/1</link></item></channel></rss>""".formatted(secret.toUri(), site.at("/dtd")));

        assertThat(feeds.fetch(site.at("/rss"), Validators.NONE)).isEqualTo(new FeedAnswer.Broken());
        assertThat(site.asked()).containsExactly("/rss");
    }

    @Test
    void isNotBlownUpByWhatGrows() {
        site.has("/rss", "application/rss+xml", """
                <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
                <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>
                <rss version="2.0"><channel><title>&c;</title></channel></rss>""");

        assertThat(feeds.fetch(site.at("/rss"), Validators.NONE)).isEqualTo(new FeedAnswer.Broken());
    }

    @Test
    void isRefusedWhatIsTooLarge() {
        site.has("/rss", "application/rss+xml", "<rss>" + " ".repeat(1_000_000) + "</rss>");

        assertThat(feeds.fetch(site.at("/rss"), Validators.NONE))
                .isEqualTo(new FeedAnswer.NotFetched(FetchRefusal.TOO_LARGE, "news.example"));
    }

    @Test
    void doesNotEnterPrivateNetworksNeitherByAddressNorByRedirect() {
        site.leadsTo("/rss", "http://10.0.0.1/rss");

        assertThat(feeds.fetch("http://192.168.1.1/rss", Validators.NONE))
                .isEqualTo(new FeedAnswer.NotFetched(FetchRefusal.PRIVATE_ADDRESS, "192.168.1.1"));
        assertThat(feeds.fetch(site.at("/rss"), Validators.NONE))
                .isEqualTo(new FeedAnswer.NotFetched(FetchRefusal.PRIVATE_ADDRESS, "10.0.0.1"));
    }

    private FeedText read(String path) {
        return ((FeedAnswer.Read) feeds.fetch(site.at(path), Validators.NONE)).feed();
    }
}
