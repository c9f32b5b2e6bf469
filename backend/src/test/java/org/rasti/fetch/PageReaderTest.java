package org.rasti.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class PageReaderTest {

    private static final String ENGLISH = "The minister said on Monday that trade between the two countries grew by"
            + " twelve percent last year, and that both sides had agreed on a new road across the border.";
    private static final String PERSIAN = "وزير امور خارجه گفت گروه\u200Cهاي تروريستي فعال در سوريه ارتباط نزديکي با"
            + " آمريکا دارند و ما همکاري خود را با همسايگان ادامه مي\u200Cدهيم تا امنيت برقرار شود.";

    private final PageReader reader = new PageReader();

    @Test
    void readsAPersianArticle() {
        PageText page = read("persian.html", "https://www.khabar.example/news/1403091201?utm_source=x");

        assertThat(page.headline()).isEqualTo("تاکید ایران و ترکیه بر ادامهٔ همکاری‌ها");
        assertThat(page.outlet()).isEqualTo("خبر نمونه");
        assertThat(page.publishedOn()).isEqualTo(LocalDate.of(2024, 12, 2));
        assertThat(page.language()).isEqualTo("fa");
        assertThat(page.canonicalUrl()).isEqualTo("https://www.khabar.example/news/1403091201");
        assertThat(page.text().lines())
                .containsExactly(
                        "وزیر امور خارجه با اشاره به تحولات اخیر سوریه گفت: گروه‌های تروریستی فعال در سوریه ارتباط نزدیکی با آمریکا دارند.",
                        "«سید عباس عراقچی» افزود: این سفر نشان‌دهندهٔ همکاری‌های مشترک است و البته اختلاف‌نظرهایی وجود دارد که طبیعی است.",
                        "نشست خبری",
                        "به گزارش خبر نمونه به نقل از ایسنا، وی خاطرنشان کرد: می‌خواهیم مرز مشترک دو کشور را به یک حوزهٔ تجاری تبدیل کنیم.",
                        "هاکان فیدان نیز گفت: ترکیه به همکاری علیه تروریسم ادامه خواهد داد، و این همکاری ۲ کشور رو به جلو است.");
    }

    @Test
    void readsAnEnglishArticleOutOfJunk() {
        PageText page = read("english.html", "https://example.com/world/talks");

        assertThat(page.headline()).isEqualTo("Ministers agree on a new road");
        assertThat(page.outlet()).isEqualTo("Example News");
        assertThat(page.publishedOn()).isEqualTo(LocalDate.of(2024, 12, 2));
        assertThat(page.language()).isEqualTo("en");
        assertThat(page.text())
                .startsWith("The ministers of both countries met in Ankara on Monday")
                .contains(
                        "\n“We will turn the provinces at the border into a trade zone,” the Turkish minister said.\n")
                .endsWith("The next round of talks, they said, will be held in the spring.")
                .doesNotContain(
                        "Ministers agree on a new road", "Subscribe", "Home", "Read more", "cookies", "tracker", "©");
    }

    @Test
    void readsWindows1256AsDeclaredByTheServer() {
        assertThat(read(html("", PERSIAN).getBytes(cp1256()), cp1256())
                        .orElseThrow()
                        .text())
                .isEqualTo(PERSIAN);
    }

    @Test
    void readsWindows1256AsDeclaredByThePage() {
        assertThat(read(html("<meta charset=windows-1256>", PERSIAN).getBytes(cp1256()), null)
                        .orElseThrow()
                        .text())
                .isEqualTo(PERSIAN);
    }

    @Test
    void readsWindows1256ThatNobodyDeclared() {
        assertThat(read(html("", PERSIAN).getBytes(cp1256()), null)
                        .orElseThrow()
                        .text())
                .isEqualTo(PERSIAN);
    }

    @Test
    void trustsAByteOrderMarkMoreThanTheServer() {
        assertThat(read(("\uFEFF" + html("", PERSIAN)).getBytes(UTF_8), cp1256())
                        .orElseThrow()
                        .text())
                .isEqualTo(PERSIAN);
    }

    @Test
    void takesUtf8WhereNothingIsDeclared() {
        assertThat(read(html("", PERSIAN)).orElseThrow().text()).isEqualTo(PERSIAN);
    }

    @Test
    void leavesOutTheHeadlineAboveTheTextOnly() {
        String text = read("<title>A new road</title><div><p>" + ENGLISH + "</p><p>A new  road.</p><p>" + ENGLISH
                        + "</p></div>")
                .orElseThrow()
                .text();

        assertThat(text).isEqualTo(ENGLISH + "\n" + ENGLISH);
    }

    @Test
    void takesTheBodyThatThePageMarks() {
        assertThat(read("<div><p>" + "Comment. ".repeat(200) + "</p></div><div itemprop=articleBody><p>" + ENGLISH
                                + "</p></div>")
                        .orElseThrow()
                        .text())
                .isEqualTo(ENGLISH);
    }

    @Test
    void fallsBackOnTheBodyInTheMetadata() {
        String page = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Road\","
                + "\"articleBody\":\"" + ENGLISH + "\\n\\n" + ENGLISH + "\"}</script><div id=app></div>";

        assertThat(read(page).orElseThrow())
                .isEqualTo(new PageText("Road", ENGLISH + "\n" + ENGLISH, null, null, null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html></html>",
                "<title>Only a title</title><div></div>",
                "<body><script>var text = 'a long text that nobody reads, a long text that nobody reads';</script>",
                "<body><p>Short.</p>",
                "<body><ul><li><a href=/1>The first of many headlines on this page</a><li><a href=/2>The second of"
                        + " many headlines on this page</a></ul>"
            })
    void findsNoTextWhereThereIsNone(String page) {
        assertThat(read(page)).isEmpty();
    }

    @Test
    void findsNoTextInAnImage() {
        byte[] bytes = new byte[10_000];
        new Random(1).nextBytes(bytes);

        assertThat(read(bytes, null).map(PageText::text).orElse("")).doesNotContain("\0");
    }

    @Test
    void readsAPageOfTwoMegabytes() {
        String page = IntStream.range(0, 12_000)
                .mapToObj(i -> "<p>" + i + " " + ENGLISH + "</p>")
                .collect(Collectors.joining("", "<article>", "</article>"));
        assertThat(page.length()).isGreaterThan(2_000_000);

        assertThat(read(page).orElseThrow().text().lines()).hasSize(12_000);
    }

    @Test
    void readsBelowTenThousandNestedBlocks() {
        String page = "<div>".repeat(10_000) + "<p>" + ENGLISH + "</p>" + "</div>".repeat(10_000);

        assertThat(read(page).orElseThrow().text()).isEqualTo(ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>",
                "<a href=x>",
                "<table><tr><td>",
                "<ul><li>",
                "<p>x",
                "<form><p>",
                "<svg>",
                "<br>",
                "<a>Read more ",
                "<p>Read more",
                "<div>Read more",
                "&",
                "<!--",
                "<template>",
                "<font><p>"
            })
    void bearsMegabytesOfOneTag(String tag) {
        assertThat(read(tag.repeat(1_000_000 / tag.length()) + "<p>" + ENGLISH)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<nav></nav>", "<p>x</p><script></script>", "<p>Read more</p><ul><li><a>x</a></li></ul>"})
    void bearsManySiblings(String tags) {
        assertThat(read(tags.repeat(1_000_000 / tags.length()) + "<p>" + ENGLISH))
                .isNotNull();
    }

    /** As deep and as wide as a page may be to be weighed at all. */
    @ParameterizedTest
    @ValueSource(strings = {"div", "section", "ul", "span", "p", "b", "a", "table"})
    void bearsTheLargestOrdinaryPage(String tag) {
        String tower = ("<" + tag + ">").repeat(45) + ENGLISH + ("</" + tag + ">").repeat(45);

        assertThat(read("<body>" + tower.repeat(125))).isNotNull();
        assertThat(read("<body><div>" + ("<" + tag + ">" + ENGLISH + "</" + tag + ">").repeat(5_900)))
                .isNotNull();
    }

    private PageText read(String resource, String address) {
        try (InputStream page = Objects.requireNonNull(getClass().getResourceAsStream(resource))) {
            return reader.read(page.readAllBytes(), UTF_8, URI.create(address)).orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Optional<PageText> read(String page) {
        return read(page.getBytes(UTF_8), null);
    }

    private Optional<PageText> read(byte[] page, @Nullable Charset declared) {
        return reader.read(page, declared, null);
    }

    private static String html(String head, String text) {
        return "<html><head>" + head + "<title>خبر</title></head><body><p>" + text + "</p></body></html>";
    }

    private static Charset cp1256() {
        return Charset.forName("windows-1256");
    }
}
