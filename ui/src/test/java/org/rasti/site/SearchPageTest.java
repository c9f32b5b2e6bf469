package org.rasti.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.rasti.search.Excerpt;
import org.rasti.search.QueryProblem;
import org.rasti.search.SearchRequest;
import org.rasti.search.SearchRequest.Order;
import org.rasti.search.SearchResult;
import org.rasti.search.SearchResult.Tolerance;
import org.rasti.search.Total;
import org.rasti.text.Language;
import org.springframework.mock.web.MockHttpServletResponse;

class SearchPageTest {

    private final Site site = new Site();
    private final SampleHits found = new SampleHits();

    @Test
    void isAskedFromEveryPageByAFormWithoutScript() throws Exception {
        var form = page("/en/methodology").select(".site-header form[role=search]");

        assertThat(form).hasSize(1);
        assertThat(form.attr("action")).isEqualTo("/en/search");
        assertThat(form.attr("method")).isEqualTo("get");
        assertThat(form.select("input[name=q]")).hasSize(1);
        assertThat(form.select("label").text()).isEqualTo("Search the fact checks");
    }

    @Test
    void showsWhatWasFoundWithTheWordsMarked() throws Exception {
        site.answer(found.result());

        var cards = ask("/en/search", "reservoirs").select(".found");

        assertThat(cards).hasSize(2);
        assertThat(cards.getFirst().select("h3 a").attr("href")).isEqualTo("/en/statements/S-1042-reservoirs-full");
        assertThat(cards.getFirst().select("h3 mark").eachText()).containsExactly("reservoirs");
        assertThat(cards.getFirst().select("h3").text()).isEqualTo("All twelve reservoirs of Samplia are full.");
        assertThat(cards.getFirst().select(".passages li").text())
                .isEqualTo("… nine of twelve reservoirs stand above nine tenths …");
        assertThat(cards.getFirst().text())
                .contains("Misleading", "Corrected", "Nemuna Farzi", "Minister of Water", "14 March 2026");
        assertThat(cards.getLast().text()).contains("Retracted", "Example data", "Nine of the twelve");
        assertThat(cards.select("h3").eachAttr("dir")).containsExactly("ltr", "rtl");
    }

    @Test
    void speaksPersianInPersian() throws Exception {
        site.answer(found.result());

        var page = ask("/fa/search", "سد");

        assertThat(page.select(".result-total").text()).isEqualTo("۲ نتیجه");
        assertThat(page.select(".found").text()).contains("گمراه‌کننده", "نمونه فرضی", "۲۳ اسفند ۱۴۰۴");
        assertThat(choices(page, "JALALI_MONTH")).containsExactly("اسفند ۱۴۰۴ ۱", "بهمن ۱۴۰۴ ۱");
        assertThat(page.select("#by-MONTH")).isEmpty();
        assertThat(page.text()).doesNotContain("!search.").doesNotContain("!site.");
    }

    @Test
    void keepsTheQuestionInTheBoxAndInTheTitle() throws Exception {
        var page = ask("/en/search", "water & \"bread\"");

        assertThat(page.select("#question").attr("value")).isEqualTo("water & \"bread\"");
        assertThat(page.title()).contains("water & \"bread\"");
        assertThat(page.select(".site-header form")).isEmpty();
    }

    @Test
    void narrowsByLinksWithCounts() throws Exception {
        site.answer(found.result());

        var page = ask("/en/search?order=newest", "water");

        assertThat(choices(page, "RATING")).containsExactly("Misleading 1", "False 1");
        assertThat(choices(page, "MONTH")).containsExactly("March 2026 1", "February 2026 1");
        assertThat(choices(page, "LANGUAGE")).containsExactly("Persian 1", "English 1");
        assertThat(choices(page, "SPEAKER")).containsExactly("Nemuna Farzi 1");
        assertThat(page.select("#by-RATING + ul a").attr("href"))
                .isEqualTo("/en/search?q=water%20rating%3Amisleading&order=newest");
        // What everything has narrows nothing.
        assertThat(page.select("#by-CLAIM")).isEmpty();
    }

    @Test
    void showsWhatNarrowsAndTakesItOutAgain() throws Exception {
        site.answer(found.result());

        var page = ask("/en/search", "water rating:false -topic:economy گوینده:\"نمونه فرضی\" said:1404-12");

        var chips = page.select(".chip");
        assertThat(chips.eachText())
                .containsExactly(
                        "Rating: False – remove",
                        "Topic, without: economy – remove",
                        "Speaker: Nemuna Farzi – remove",
                        "Said: Esfand 1404 – remove");
        assertThat(chips.getFirst().attr("href"))
                .startsWith("/en/search?q=water%20-topic%3Aeconomy%20")
                .doesNotContain("rating");
        assertThat(page.select("#by-RATING + ul a[aria-current]").text()).startsWith("False");
    }

    @Test
    void sortsAndPages() throws Exception {
        found.total = new Total(Total.MOST, true);
        site.answer(found.result());

        var page = ask("/en/search?order=newest&page=3", "water");

        var asked = ArgumentCaptor.forClass(SearchRequest.class);
        verify(site.search).search(asked.capture());
        assertThat(asked.getValue().order()).isEqualTo(Order.NEWEST);
        assertThat(asked.getValue().offset()).isEqualTo(40);
        assertThat(page.select(".result-total").text()).isEqualTo("More than 1,000 results");
        assertThat(page.select(".sortings [aria-current]").text()).isEqualTo("Newest");
        assertThat(page.select(".sortings a").eachAttr("href"))
                .containsExactly("/en/search?q=water", "/en/search?q=water&order=oldest");
        assertThat(page.select("a[rel~=prev]").attr("href")).isEqualTo("/en/search?q=water&order=newest&page=2");
        assertThat(page.select("a[rel~=next]").attr("href")).isEqualTo("/en/search?q=water&order=newest&page=4");
        assertThat(page.select("input[name=order]").attr("value")).isEqualTo("newest");
    }

    @Test
    void leadsBackFromAPageThatIsNotThere() throws Exception {
        found.hits.clear();
        site.answer(found.result());

        var page = ask("/en/search?page=9", "water");

        assertThat(page.select(".empty a").attr("href")).isEqualTo("/en/search?q=water");
        assertThat(page.select("a[rel~=next]")).isEmpty();
    }

    @Test
    void saysHowTheQuestionWasStretchedAndWhatWasMeant() throws Exception {
        found.tolerance = Tolerance.SPELLING;
        found.didYouMean = "reservoirs";
        site.answer(found.result());

        var page = ask("/en/search", "resevoirs");

        assertThat(page.select(".result-total").text()).contains("Also counting similar spellings");
        assertThat(page.select(".suggestion a").text()).isEqualTo("reservoirs");
        assertThat(page.select(".suggestion a").attr("href")).isEqualTo("/en/search?q=reservoirs");
    }

    @Test
    void saysBesideTheBoxWhatDoesNotCount() throws Exception {
        found.problems.add(new QueryProblem(QueryProblem.Code.NO_DATE, 11, 4));
        site.answer(found.result());

        var page = ask("/en/search", "water said:soon");

        assertThat(page.select("#problems").text()).startsWith("“soon” is not a date.");
        assertThat(page.select("#question").attr("aria-describedby")).isEqualTo("problems");
    }

    @Test
    void helpsWhereNothingIsFoundAndBeforeAnythingIsAsked() throws Exception {
        assertThat(ask("/en/search", "xyzzy rating:false").select(".empty").text())
                .contains("Nothing found", "Try fewer words", "Remove one of the fields");

        site.answer(found.result());
        var start = page("/en/search");

        assertThat(start.select(".help code").eachText()).contains("\"clean water\"", "said:2024-11..2025-01");
        assertThat(start.select(".browse a").eachText()).contains("Misleading 1");
        assertThat(start.select(".found")).isEmpty();
    }

    @Test
    void asksForPatienceWhileThereIsNoIndex() throws Exception {
        site.answer(SearchResult.notReady());

        var answer = site.mvc()
                .perform(get("/en/search").queryParam("q", "water"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Retry-After", "60"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andReturn();

        assertThat(Jsoup.parse(answer.getResponse().getContentAsString())
                        .select(".empty")
                        .text())
                .contains("Search is not ready yet");
    }

    @Test
    void keepsResultsOutOfSearchEnginesButNotItsFirstPage() throws Exception {
        var results = answer("/en/search", "water");

        assertThat(results.getHeader("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(results.getContentAsString()).contains("<meta name=\"robots\" content=\"noindex\">");
        assertThat(page("/en/search").select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://rasti.example/en/search");
    }

    @Test
    void goesOnInTheOtherLanguageWithTheSameQuestion() throws Exception {
        assertThat(ask("/en/search", "سد پر").select(".languages a").attr("href"))
                .isEqualTo("/fa/search?q=%D8%B3%D8%AF%20%D9%BE%D8%B1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"><script>alert(1)</script>",
                "' onfocus='x' rating:\"</title><b>\"",
                "\u0000\u0007\u001b[31m \u202Etxet\u202C \u2066x",
                "\uD800 \uDFFF lone",
                "((((((((((AND OR NOT ~~ ^^ ** ??",
                "rating: -rating: : :: -: \"",
                "%00%ff%c0%ae {0} {{1}} ${x} #{y}"
            })
    void holdsAgainstWhateverIsAsked(String question) throws Exception {
        found.didYouMean = question;
        found.problems.add(new QueryProblem(QueryProblem.Code.TOO_LONG, 900, 100_000));
        found.problems.add(new QueryProblem(QueryProblem.Code.NO_VALUE, -3, Integer.MAX_VALUE));
        site.answer(found.result());

        var answer = answer("/fa/search?page=-1&order=%00", question).getContentAsString();
        var page = Jsoup.parse(answer);

        assertThat(page.select("script, b, [onfocus]")).isEmpty();
        assertThat(page.select(".found")).hasSize(2);
        assertThat(answer).doesNotContainPattern("[\\u0000-\\u0008\\u202A-\\u202E\\u2066-\\u2069]");
    }

    @Test
    void readsNoMoreThanTheBeginningOfALongQuestion() throws Exception {
        when(site.search.search(any())).thenReturn(found.result());

        var answer = answer("/en/search", "word".repeat(250_000));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsByteArray().length).isLessThan(100_000);
    }

    @Test
    void showsHostileTextsAsText() throws Exception {
        var claim = new Excerpt(
                "<img src=x onerror=alert(1)> \"q\" & \u202Eesrever",
                Language.EN,
                false,
                List.of(new Excerpt.Mark(1, 4), new Excerpt.Mark(2, 9_999)));
        found.hits.clear();
        found.hits.add(SampleHits.hit(
                "S-1", "\"><b>", claim, List.of(claim), Map.of("rating.en", "<i>R</i>", "speaker.en", "<u>N</u>")));
        site.answer(found.result());

        var page = ask("/en/search", "x");

        assertThat(page.select(".found img, .found b, .found i, .found u")).isEmpty();
        assertThat(page.select(".found h3").text()).isEqualTo("<img src=x onerror=alert(1)> \"q\" & esrever");
        assertThat(page.select(".found h3 mark").getFirst().text()).isEqualTo("img");
    }

    @Test
    void tellsBrowsersHowItIsAsked() throws Exception {
        assertThat(page("/fa/").select("link[rel=search]").attr("href")).isEqualTo("/fa/opensearch.xml");

        var answer = site.mvc()
                .perform(get("/fa/opensearch.xml"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();

        assertThat(answer.getContentType()).startsWith("application/opensearchdescription+xml");
        assertThat(answer.getContentAsString())
                .contains("template=\"https://rasti.example/fa/search?q={searchTerms}\"", "<ShortName>راستی<");
    }

    private Document ask(String path, String question) throws Exception {
        return Jsoup.parse(answer(path, question).getContentAsString());
    }

    private MockHttpServletResponse answer(String path, String question) throws Exception {
        return site.mvc()
                .perform(get(path).queryParam("q", question))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
    }

    private Document page(String path) throws Exception {
        var answer = site.mvc().perform(get(path)).andExpect(status().isOk()).andReturn();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private static List<String> choices(Document page, String facet) {
        return page.select("#by-" + facet + " + ul a").eachText();
    }
}
