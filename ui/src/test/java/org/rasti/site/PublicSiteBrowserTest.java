package org.rasti.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page as a browser sees it: nothing refused by the content policy, nothing wider than the screen, no violation of
 * WCAG 2.2 AA that a machine can find.
 */
@Tag("browser")
class PublicSiteBrowserTest {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<Integer> WIDTHS = List.of(360, 768, 1440);
    private static final Path PICTURES = Path.of("target", "site-pictures");

    /** How far a reader could scroll sideways. */
    private static final String TOO_WIDE =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private static final List<AutoCloseable> OPEN = new ArrayList<>();
    private static Browser browser;
    private static SiteServer full;
    private static SiteServer empty;

    @BeforeAll
    static void start() {
        var chromium = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(chromium.isPresent(), "no Chromium here: install the package chromium");
        full = opened(new SiteServer(SamplePages.full(), SampleSearch.full()));
        empty = opened(new SiteServer(SamplePages.none(), SampleSearch.none()));
        var playwright = opened(Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
        browser = opened(playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.orElseThrow())
                        .setArgs(ARGUMENTS)));
    }

    @AfterAll
    static void stop() throws Exception {
        for (var resource : OPEN.reversed()) {
            resource.close();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("views")
    void isWholeOnEveryScreen(String name, String address) {
        var complaints = new ArrayList<String>();
        try (var page = browser.newPage()) {
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onPageError(complaints::add);
            page.navigate(address);
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                WIDTHS.forEach(width -> look(page, name, width, scheme));
            }
            assertThat(complaints)
                    .filteredOn(text -> !text.contains("status of"))
                    .isEmpty();
            assertThat(page.context().cookies()).isEmpty();
            assertThat(violations(page, ColorScheme.LIGHT)).isEmpty();
            assertThat(violations(page, ColorScheme.DARK)).isEmpty();
        }
    }

    private static List<String> violations(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        return new AxeBuilder(page)
                .withTags(WCAG).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " " + rule.getNodes())
                        .toList();
    }

    /** With {@code -Drasti.pictures=true} leaves a picture for a person to look at. */
    private static void look(Page page, String name, int width, ColorScheme scheme) {
        page.setViewportSize(width, 900);
        assertThat((int) page.evaluate(TOO_WIDE)).as("wider than %d", width).isZero();
        if (Boolean.getBoolean("rasti.pictures")) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(PICTURES.resolve(name + "-" + width + "-" + scheme + ".png")));
        }
    }

    static Stream<Arguments> views() {
        return addresses().entrySet().stream().map(page -> Arguments.of(page.getKey(), page.getValue()));
    }

    private static Map<String, String> addresses() {
        return Map.ofEntries(
                Map.entry("front-en", full.address("/en/")),
                Map.entry("front-fa", full.address("/fa/")),
                Map.entry("empty-en", empty.address("/en/")),
                Map.entry("empty-fa", empty.address("/fa/")),
                Map.entry("verdict-fa", full.address("/fa/statements/S-1042")),
                Map.entry("verdict-fa-in-en", full.address("/en/statements/S-1042")),
                Map.entry("corrected-en", full.address("/en/statements/S-1043")),
                Map.entry("retracted-fa", full.address("/fa/statements/S-1044")),
                Map.entry("example-fa", full.address("/fa/statements/S-1045")),
                Map.entry("promise-en", full.address("/en/statements/S-1046")),
                Map.entry("hostile-en", full.address("/en/statements/S-1047")),
                Map.entry("tombstone-fa", full.address("/fa/statements/S-1048")),
                Map.entry("method-en", empty.address("/en/methodology")),
                Map.entry("method-fa", empty.address("/fa/methodology")),
                Map.entry("search-start-en", full.address("/en/search")),
                Map.entry("search-start-fa", full.address("/fa/search")),
                Map.entry("search-en", full.address("/en/search?q=reservoirs%20rating%3Afalse")),
                Map.entry("search-fa", full.address("/fa/search?q=%D8%B3%D8%AF%20lang%3Aen&page=2&order=newest")),
                Map.entry("search-nothing-en", empty.address("/en/search?q=xyzzy%20rating%3Afalse")),
                Map.entry("search-not-ready-fa", empty.address("/fa/search?q=later")),
                Map.entry("missing-en", full.address("/en/statements/S-9999")),
                Map.entry("missing-fa", full.address("/fa/nowhere")));
    }

    private static <T extends AutoCloseable> T opened(T resource) {
        OPEN.add(resource);
        return resource;
    }
}
