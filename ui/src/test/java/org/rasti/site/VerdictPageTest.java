package org.rasti.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerdictPageTest {

    private static final String ENGLISH = "/en/statements/S-1042-reservoirs-full";
    private static final String PERSIAN = "/fa/statements/S-1042-همه-سدهای-نمونستان-پر-است";

    private final Site site = new Site();

    @Test
    void givesTheAnswerBeforeAnythingElse() throws Exception {
        var page = page(new Samples(), ENGLISH);
        var text = page.select("main").text();

        assertThat(page.select("h1").text())
                .isEqualTo("All twelve reservoirs of Samplia are full for the first time in a decade.");
        assertThat(text.indexOf("Misleading")).isBetween(0, text.indexOf("All twelve"));
        assertThat(page.select(".answer .facts").text())
                .contains("Nemuna Farzi", "Minister of Water", "Government of Samplia", "9 March 2026", "Courier");
        assertThat(page.select(".answer-meaning").text()).contains("leads to a wrong conclusion");
    }

    @Test
    void tellsARatingByWordAndShapeNotByColourAlone() throws Exception {
        var rating = page(new Samples(), ENGLISH).select(".answer .rating");

        assertThat(rating.text()).isEqualTo("Misleading");
        assertThat(rating.select("svg.shape").isEmpty()).isFalse();
        assertThat(rating.select("rect").attr("fill")).isEqualTo("#8a5a00");
    }

    @Test
    void leadsFromACitationToItsEvidenceAndBack() throws Exception {
        var page = page(new Samples(), ENGLISH);

        for (var citation : page.select("a.citation")) {
            assertThat(page.select(citation.attr("href"))).hasSize(1);
        }
        assertThat(page.select("#evidence-1 .source-back a").attr("href")).isEqualTo("#cited-1");
        assertThat(page.select("#cited-1")).hasSize(1);
        assertThat(page.select("#evidence-4 .source-back")).as("never cited").isEmpty();
    }

    @Test
    void listsEvidenceWithStanceSourceAndLink() throws Exception {
        var evidence = page(new Samples(), ENGLISH).select("#evidence-4");

        assertThat(evidence.text()).contains("Supports", "Water Office of Samplia", "9 March 2026", "Alef 31");
        assertThat(evidence.select("h3 a").attr("href")).isEqualTo("https://archive.example/22");
        assertThat(evidence.select("h3 a").attr("rel")).contains("nofollow", "noopener");
    }

    @Test
    void marksTheQuoteInItsContextWhereverItWasSaid() throws Exception {
        var page = page(new Samples(), ENGLISH);

        assertThat(page.select("figure.appearance")).hasSize(2);
        assertThat(page.select("figure mark").eachText()).hasSize(2);
        assertThat(page.select("figure").eachText().getFirst())
                .contains("spoke of a wet winter", "All our twelve reservoirs", "She took no questions")
                .contains("The Samplia Courier", "relayed from Samplia News Agency", "published 10 March 2026");
        assertThat(page.select("figure").eachText().getLast()).contains("Broadcast", "at 12:34");
        assertThat(page.text()).contains("This statement was made 2 times");
    }

    @Test
    void tellsWhereItWasSaidAgainAndByWhom() throws Exception {
        var page = page(new Samples().repeated(), ENGLISH);

        assertThat(page.text()).contains("This statement was made 3 times");
        assertThat(page.select(".facts").text()).contains("Once since this check", "last on 1 April 2026");
        assertThat(page.select(".facts a").attr("href")).isEqualTo("#said-again");
        assertThat(page.select(".repeat").getFirst().text())
                .contains("Said again on 1 April 2026", "added here 2 April 2026", "said by Another Farzi", "Evening");
    }

    @Test
    void tellsInTheOpenWhatWasListedByMistake() throws Exception {
        var removed = page(new Samples().repeated(), ENGLISH).select(".repeat-removed");

        assertThat(removed.text())
                .contains("Evening address", "removed 2 April 2026", "It turned out to be another claim.");
        assertThat(removed.select("figure")).isEmpty();
    }

    @Test
    void tellsWhatBecameOfAPromiseInItsOrderWithItsSources() throws Exception {
        var page = page(new Samples().followed(), ENGLISH);
        var notes = page.select("ol.progress > li");

        assertThat(notes.eachText())
                .containsExactly(
                        "20 March 2026 The first pipes were laid. Source 2",
                        "21 June 2026 Work <b>stands still</b> for lack of steel.");
        assertThat(page.select(notes.getFirst().select("a").attr("href")).text())
                .contains("Three reservoirs");
        assertThat(notes.select("b")).as("what was typed is no markup").isEmpty();
        assertThat(notes.select("time").eachAttr("datetime")).containsExactly("2026-03-20", "2026-06-21");
    }

    @Test
    void saysNothingOfProgressWhereThereIsNone() throws Exception {
        assertThat(page(new Samples(), ENGLISH).select("#progress")).isEmpty();
    }

    @Test
    void namesWhoWroteAndWhoApproved() throws Exception {
        assertThat(page(new Samples(), ENGLISH).select("aside").text())
                .contains("Written by A. Checker", "Approved by An Editor", "S-1042", "Environment", "Fact");
    }

    @Test
    void putsCorrectionsAboveTheVerdictAndListsVersions() throws Exception {
        var page = page(new Samples().corrected(), ENGLISH);

        assertThat(page.select("main > .notice-corrected + article.verdict")).hasSize(1);
        assertThat(page.select(".notice-corrected").text()).contains("Change of rating", "2 April 2026", "missed what");
        assertThat(page.select("#history ~ .history li")).hasSize(2);
        assertThat(page.select("#version-1").text()).contains("Mostly true");
        assertThat(page.select("#version-2").text()).contains("current");
    }

    @Test
    void keepsARetractedPageBelowItsReasonAndTakesTheMarkupAway() throws Exception {
        var page = page(new Samples().retracted("The record was forged."), ENGLISH);

        assertThat(page.select("main > .notice-withdrawn").text()).contains("The record was forged.", "2 April 2026");
        assertThat(page.select("h1").text()).contains("All twelve");
        assertThat(page.select("script")).isEmpty();
    }

    @Test
    void leavesOfATakenDownPageTheReasonOnly() throws Exception {
        site.publish(new Samples().takenDown("By order of a court."));

        var body = site.mvc()
                .perform(get("/en/statements/s-1042-whatever"))
                .andExpect(status().isGone())
                .andExpect(header().string("X-Robots-Tag", "noindex"))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(body).contains("By order of a court.", "2 April 2026");
        assertThat(body).doesNotContain("reservoirs").doesNotContain("Nemuna").doesNotContain("ClaimReview");
    }

    @Test
    void speaksPersianFromRightToLeftWithItsCalendarAndDigits() throws Exception {
        var page = page(Samples.persian(), PERSIAN);

        assertThat(page.select("html").attr("lang")).isEqualTo("fa");
        assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.select(".facts").text()).contains("نمونه فرضی", "۱۸ اسفند ۱۴۰۴");
        assertThat(page.select("a.citation").text()).contains("[۱]");
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .startsWith("https://rasti.example/fa/statements/S-1042-%D9%87");
    }

    @Test
    void putsAnEnglishInterfaceRoundAPersianVerdict() throws Exception {
        var page = page(Samples.persian(), PERSIAN.replace("/fa/", "/en/"));

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1").attr("lang")).isEqualTo("fa");
        assertThat(page.select("h1").attr("dir")).isEqualTo("rtl");
        assertThat(page.select(".prose").attr("dir")).isEqualTo("rtl");
        assertThat(page.select(".notice-language").text()).contains("written in Persian");
        assertThat(page.select("link[rel=canonical]").attr("href")).contains("/fa/statements/");
        assertThat(page.select("link[hreflang]"))
                .as("no translation is claimed")
                .isEmpty();
        assertThat(page.select(".languages a").attr("href")).startsWith("/fa/statements/S-1042-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S-1042",
                "s-1042",
                "S-1042-old-slug",
                "s-1042-reservoirs-full",
                "S-1042-",
                "S-1042-Reservoirs-Full"
            })
    void leadsEveryOtherSpellingToTheOneAddress(String segment) throws Exception {
        site.publish(new Samples().published());

        site.mvc()
                .perform(get("/en/statements/{segment}", segment))
                .andExpect(status().isMovedPermanently())
                .andExpect(header().string("Location", ENGLISH));
    }

    @Test
    void encodesAPersianSlugInRedirects() throws Exception {
        site.publish(Samples.persian().published());

        site.mvc()
                .perform(get("/fa/statements/S-1042"))
                .andExpect(status().isMovedPermanently())
                .andExpect(header().string("Location", containsString("/fa/statements/S-1042-%D9%87%D9%85%D9%87-")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"S-9999", "S-", "1042", "S-1042x", "T-1042", "S-99999999999999999999", "%3Cscript%3E"})
    void saysInTheReadersLanguageThatThereIsNoSuchStatement(String segment) throws Exception {
        site.publish(new Samples().published());

        site.mvc()
                .perform(get("/fa/statements/" + segment))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("در این نشانی صفحه‌ای نیست")))
                .andExpect(content().string(not(containsString("<script>"))))
                .andExpect(header().string("Cache-Control", "no-store"));
    }

    @Test
    void isNotSentAgainToWhoHasIt() throws Exception {
        var mvc = site.publish(new Samples().published()).mvc();
        String etag = Objects.requireNonNull(mvc.perform(get(ENGLISH))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "public, max-age=0, must-revalidate"))
                .andReturn()
                .getResponse()
                .getHeader("ETag"));

        assertThat(etag).startsWith("\"").endsWith("\"");
        mvc.perform(get(ENGLISH).header("If-None-Match", etag))
                .andExpect(status().isNotModified())
                .andExpect(content().string(""));
        site.publish(new Samples().corrected().published());
        mvc.perform(get(ENGLISH).header("If-None-Match", etag)).andExpect(status().isOk());
    }

    @Test
    void answersAQuestionForTheHeadersAlone() throws Exception {
        site.publish(new Samples().published())
                .mvc()
                .perform(head(ENGLISH))
                .andExpect(status().isOk())
                .andExpect(header().exists("ETag"));
    }

    @Test
    void readsADemonstrationAsOneAndHidesItFromMachines() throws Exception {
        site.demonstration().publish(new Samples().example().published());

        var answer = site.mvc()
                .perform(get(ENGLISH))
                .andExpect(header().string("X-Robots-Tag", "noindex"))
                .andReturn();
        var page = Jsoup.parse(answer.getResponse().getContentAsString());

        assertThat(page.select(".demo-banner").text()).contains("Demonstration");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select(".answer-rating").text()).contains("Example", "judges nobody");
        assertThat(page.select("script")).isEmpty();
    }

    @Test
    void escapesWhateverWasTyped() throws Exception {
        var attack = "\"'><script>alert(1)</script><img src=x onerror=alert(2)>";
        var sample = new Samples();
        sample.claim = attack;
        sample.summary = attack;
        sample.explanation = attack + " [@12]";
        sample.speaker = Samples.speaker(attack, attack, attack, attack);
        sample.rating = Samples.rating(attack, attack, 3, "red\"/><script>alert(3)</script>", attack);

        var page = page(sample, ENGLISH);

        assertThat(page.select("script:not([type='application/ld+json'])")).isEmpty();
        assertThat(page.select("img, [onerror]")).isEmpty();
        assertThat(page.select("rect").attr("fill")).isEqualTo("#53606c");
        assertThat(page.select("h1").text()).isEqualTo(attack);
        assertThat(page.title()).contains("<script>alert(1)</script>");
    }

    @Test
    void letsNoControlCharacterTurnThePageRound() throws Exception {
        var sample = new Samples();
        sample.claim = "safe \u202Eevil\u202C \u2067isolate";
        sample.speaker = Samples.speaker("\u202EName", "نام‌دار", "role", "body");
        site.publish(sample.published());

        var body = site.mvc().perform(get(ENGLISH)).andReturn().getResponse().getContentAsString();

        assertThat(body)
                .doesNotContainPattern("[\\u202A-\\u202E\\u2066-\\u2069]")
                .contains("safe evil isolate");
    }

    @Test
    void headsItsSectionsInOrder() throws Exception {
        var levels =
                page(new Samples().corrected(), ENGLISH)
                        .select("article h1, article h2, article h3, article h4")
                        .stream()
                        .map(heading -> Integer.parseInt(heading.tagName().substring(1)))
                        .toList();

        assertThat(levels.getFirst()).isEqualTo(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i) - levels.get(i - 1)).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void standsWithoutEverythingThatMayBeAbsent() throws Exception {
        var sample = new Samples();
        sample.evidence.clear();
        sample.appearances.clear();
        sample.speaker = Samples.speaker("Nemuna", "نمونه", null, null);

        var page = page(sample, ENGLISH);

        assertThat(page.select(".facts").text()).contains("Not known");
        assertThat(page.select(".citation-missing")).isNotEmpty();
        assertThat(page.text()).contains("No source is listed.");
    }

    private Document page(Samples sample, String path) throws Exception {
        site.publish(sample.published());
        var answer = site.mvc().perform(get(path)).andExpect(status().isOk()).andReturn();
        assertThat(answer.getResponse().getHeaders("Set-Cookie")).isEqualTo(List.of());
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
