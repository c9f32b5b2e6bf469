package org.rasti.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontPageTest {

    private final Site site = new Site();

    @ParameterizedTest
    @CsvSource({"fa, /fa/", "'en-GB,en;q=0.8', /en/", "de, /en/", "'de, fa;q=0.5', /fa/"})
    void leadsToTheReadersLanguage(String accepted, String address) throws Exception {
        site.mvc()
                .perform(get("/").header("Accept-Language", accepted))
                .andExpect(status().isFound())
                .andExpect(header().string("Location", address))
                .andExpect(header().string("Vary", "Accept-Language"));
    }

    @Test
    void completesAnAddressWithoutItsLastSlash() throws Exception {
        site.mvc()
                .perform(get("/fa"))
                .andExpect(status().isMovedPermanently())
                .andExpect(header().string("Location", "/fa/"));
    }

    @Test
    void listsTheLatestWithClaimSpeakerAndRating() throws Exception {
        site.list(new Samples().corrected().listing(), Samples.persian().listing());

        var cards = page("/en/").select(".card");

        assertThat(cards).hasSize(2);
        assertThat(cards.eachText().getFirst())
                .contains(
                        "Misleading", "Fact", "Corrected", "All twelve reservoirs", "Nemuna Farzi", "Minister of Water")
                .contains("14 March 2026");
        assertThat(cards.select("h3 a").eachAttr("href").getFirst()).isEqualTo("/en/statements/S-1042-reservoirs-full");
        assertThat(cards.select("h3").eachAttr("dir")).containsExactly("ltr", "rtl");
    }

    @Test
    void speaksPersianInPersian() throws Exception {
        site.list(Samples.persian().listing());

        var page = page("/fa/");

        assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.select("h1").text()).isEqualTo("چه گفته شد و شواهد چه می‌گوید");
        assertThat(page.select(".card").text()).contains("گمراه‌کننده", "نمونه فرضی", "۲۳ اسفند ۱۴۰۴");
    }

    @Test
    void saysSoWhereNothingIsPublishedYet() throws Exception {
        assertThat(page("/en/").select(".empty").text()).contains("No check has been published yet");
    }

    @Test
    void namesItselfInEachLanguage() throws Exception {
        var page = page("/en/");

        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://rasti.example/en/");
        assertThat(page.select("link[hreflang=fa]").attr("href")).isEqualTo("https://rasti.example/fa/");
        assertThat(page.select(".languages a").text()).isEqualTo("فارسی");
        assertThat(page.select("meta[property^=og:]").eachAttr("property"))
                .contains("og:title", "og:description", "og:url", "og:site_name");
        assertThat(page.select("meta[name=robots]")).isEmpty();
    }

    @Test
    void marksADemonstrationAsOne() throws Exception {
        site.demonstration().list(new Samples().example().listing());

        var page = page("/en/");

        assertThat(page.select(".demo-banner").text()).contains("Nothing here is a real fact check");
        assertThat(page.select(".card .tag-example").text()).isEqualTo("Example data");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void saysHowItsChecksAreMade() throws Exception {
        var english = page("/en/methodology");
        var persian = page("/fa/methodology");

        assertThat(english.select("h2").eachText())
                .contains("How statements are chosen", "A second person approves", "How we rate", "How we correct");
        assertThat(english.select(".grades dt").eachText()).contains("Typing error", "Change of rating");
        assertThat(persian.select("h2")).hasSameSizeAs(english.select("h2"));
        assertThat(english.text() + persian.text()).doesNotContain("!site.").doesNotContain("!grade.");
    }

    private Document page(String path) throws Exception {
        var answer = site.mvc().perform(get(path)).andExpect(status().isOk()).andReturn();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
