package org.rasti.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationHtmlTest {

    private static final List<Long> EVIDENCE = List.of(41L, 12L, 7L);

    @Test
    void rendersParagraphsListsQuotesAndEmphasis() {
        assertThat(render("One *two* **three**")).isEqualTo("<p>One <em>two</em> <strong>three</strong></p>\n");
        assertThat(render("- a\n- b")).isEqualTo("<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n");
        assertThat(render("> quoted")).isEqualTo("<blockquote>\n<p>quoted</p>\n</blockquote>\n");
    }

    @Test
    void numbersACitationByItsPlaceInTheEvidence() {
        assertThat(render("Shown [@12]."))
                .contains("<a")
                .contains("class=\"citation\"")
                .contains("href=\"#evidence-2\"")
                .contains(">[2]</a>.");
    }

    @Test
    void writesNumbersInTheDigitsOfThePage() {
        assertThat(ExplanationHtml.render("[@7]", EVIDENCE, n -> "۰۱۲۳".substring(n, n + 1)))
                .contains(">[۳]</a>");
    }

    @Test
    void letsTheEvidenceLinkBackToItsFirstCitationOnly() {
        assertThat(render("[@12] and again [@12]")).containsOnlyOnce("id=\"cited-2\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[@99]", "[@0]", "[@999999999999999999]"})
    void showsACitationOfUnknownEvidenceAsMissing(String citation) {
        assertThat(render(citation)).isEqualTo("<p><span class=\"citation-missing\">[?]</span></p>\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[@]", "[@x]", "[@12", "[@ 12]", "[@9999999999999999999]", "@12", "[@۱۲]"})
    void leavesAloneWhatIsNoCitation(String text) {
        assertThat(render(text)).doesNotContain("<a").doesNotContain("citation");
    }

    @Test
    void leavesACitationInCodeAsItIs() {
        assertThat(render("`[@12]`")).isEqualTo("<p><code>[@12]</code></p>\n");
        assertThat(render("    [@12]")).contains("<code>[@12]").doesNotContain("<a");
    }

    @Test
    void letsNoLinkDefinitionTakeACitationOver() {
        assertThat(render("See [@12] and [@12](https://trap.example)\n\n[@12]: https://trap.example"))
                .contains("href=\"#evidence-2\"")
                .doesNotContain("href=\"https://trap.example\"");
    }

    @Test
    void agreesWithCitationsOnWhatIsCited() {
        var text = "First [@7], then [@12], `not [@1]` here";

        assertThat(render(text)).contains("#evidence-3").contains("#evidence-2");
        assertThat(Citations.in(text)).startsWith(7L, 12L);
    }

    @Test
    void putsHeadingsBelowThePagesOwnAndSkipsNoLevel() {
        assertThat(render("# A\n\n### B\n\n# C\n\nD\n---"))
                .contains("<h3>A</h3>")
                .contains("<h5>B</h5>")
                .contains("<h3>C</h3>")
                .contains("<h4>D</h4>");
        assertThat(render("##### Deep")).contains("<h3>Deep</h3>");
    }

    @Test
    void tellsRobotsAndBrowsersThatALinkIsForeign() {
        assertThat(render("[source](https://archive.example/a?b=1&c=2 \"Title\")"))
                .contains("href=\"https://archive.example/a?b=1&amp;c=2\"")
                .contains("rel=\"nofollow noopener noreferrer\"")
                .doesNotContain("Title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java&#x0A;script:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:msgbox)",
                "[x](file:///etc/passwd)",
                "[x](//other.example/path)",
                "[x](/desk/logout)",
                "<javascript:alert(1)>",
                "[x]: javascript:alert(1)\n\n[x]"
            })
    void dropsAddressesThatAreNotPlainWebOnes(String markdown) {
        assertThat(render(markdown)).doesNotContain("href").doesNotContain("<a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "a <img src=x onerror=alert(1)> b",
                "<svg/onload=alert(1)>",
                "<a href=\"https://x.example\" onclick=\"alert(1)\">x</a>",
                "</div></main><h1>Taken over</h1>",
                "<!-- --><style>*{display:none}</style>",
                "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
                "<details open ontoggle=alert(1)>"
            })
    void showsRawHtmlAsText(String markdown) {
        var html = render(markdown);

        assertThat(html).contains("&lt;");
        assertThat(html).doesNotContainPattern("<(script|img|svg|style|iframe|div|h1|details|/div)");
        assertThat(html).doesNotContainPattern("<a[^>]*onclick");
    }

    @Test
    void keepsOfAPictureItsDescriptionOnly() {
        assertThat(render("![a *map* of it](https://tracker.example/p.png)"))
                .isEqualTo("<p>a <em>map</em> of it</p>\n");
    }

    @Test
    void breaksOutOfNoAttribute() {
        assertThat(render("[x](https://a.example/\"onmouseover=alert(1))")).doesNotContain("\"onmouseover");
        assertThat(render("```js\" onclick=\"alert(1)\ncode\n```")).doesNotContain("onclick=\"");
    }

    @Test
    void standsDeepNestingAndLongWords() {
        assertThat(render("> ".repeat(500) + "deep")).contains("deep");
        assertThat(render("[".repeat(2_000) + "[@12]")).contains("evidence-2");
        assertThat(render("ا".repeat(50_000))).contains("ا".repeat(50_000));
    }

    @Test
    void rendersNothingForNothing() {
        assertThat(render("")).isEmpty();
    }

    private static String render(String markdown) {
        return ExplanationHtml.render(markdown, EVIDENCE);
    }
}
