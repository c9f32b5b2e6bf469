package org.rasti.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rasti.publication.FrozenPage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ClaimReviewTest {

    private static final String URL = "https://rasti.example/en/statements/S-1042-reservoirs-full";

    private final Samples sample = new Samples();

    @Test
    void saysWhatWasReviewedAndWhere() {
        var review = review();

        assertThat(review.at("/@context").asString()).isEqualTo("https://schema.org");
        assertThat(review.at("/@type").asString()).isEqualTo("ClaimReview");
        assertThat(review.at("/url").asString()).isEqualTo(URL);
        assertThat(review.at("/claimReviewed").asString()).startsWith("All twelve reservoirs");
        assertThat(review.at("/datePublished").asString()).isEqualTo("2026-03-14T09:30:00Z");
        assertThat(review.at("/inLanguage").asString()).isEqualTo("en");
        assertThat(review.at("/author/@type").asString()).isEqualTo("Organization");
        assertThat(review.at("/publisher/name").asString()).isEqualTo("Rasti");
        assertThat(review.at("/publisher/url").asString()).isEqualTo("https://rasti.example/");
    }

    @Test
    void ratesOnTheScaleFromOneToFive() {
        var rating = review().at("/reviewRating");

        assertThat(rating.at("/alternateName").asString()).isEqualTo("Misleading");
        assertThat(rating.at("/ratingValue").asInt()).isEqualTo(3);
        assertThat(rating.at("/worstRating").asInt()).isEqualTo(1);
        assertThat(rating.at("/bestRating").asInt()).isEqualTo(5);
    }

    @Test
    void givesNoNumberWhereANumberWouldMislead() {
        sample.rating = Samples.rating("Unverifiable", "راستی‌آزمایی‌ناپذیر", null, "#53606c", "QUESTION");

        var rating = review().at("/reviewRating");

        assertThat(rating.propertyNames()).doesNotContain("ratingValue", "bestRating", "worstRating");
        assertThat(rating.at("/alternateName").asString()).isEqualTo("Unverifiable");
    }

    @Test
    void namesThePersonWithRoleAndBodyAsOfThen() {
        var author = review().at("/itemReviewed/author");

        assertThat(author.at("/@type").asString()).isEqualTo("Person");
        assertThat(author.at("/name").asString()).isEqualTo("Nemuna Farzi");
        assertThat(author.at("/jobTitle").asString()).isEqualTo("Minister of Water");
        assertThat(author.at("/affiliation/name").asString()).isEqualTo("Government of Samplia");
    }

    @Test
    void takesABodyForAnOrganization() {
        sample.speaker =
                new FrozenPage.Speaker(6, false, Samples.names("Water Office", "ادارهٔ آب"), null, null, "Q4115189");

        var author = review().at("/itemReviewed/author");

        assertThat(author.at("/@type").asString()).isEqualTo("Organization");
        assertThat(author.at("/sameAs").asString()).isEqualTo("https://www.wikidata.org/wiki/Q4115189");
        assertThat(author.has("jobTitle")).isFalse();
    }

    @Test
    void pointsToEveryPlaceItWasSaid() {
        var claim = review().at("/itemReviewed");

        assertThat(claim.at("/datePublished").asString()).isEqualTo("2026-03-09");
        assertThat(claim.at("/firstAppearance/url").asString()).isEqualTo("https://paper.example/1");
        assertThat(claim.at("/appearance").size()).isEqualTo(2);
        assertThat(claim.at("/appearance/1/headline").asString()).isEqualTo("Evening address to the nation");
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        sample.appearances = List.of();

        assertThat(review().at("/itemReviewed").propertyNames()).containsExactlyInAnyOrder("@type", "author");
    }

    @Test
    void cannotBreakOutOfItsScriptElement() {
        sample.claim = "</script><script>alert(1)</script> & <!-- \u2028 \" \\ \u202Eturned";

        var json = json();

        assertThat(json)
                .doesNotContain("<")
                .doesNotContain(">")
                .doesNotContain("&")
                .doesNotContain("\u2028");
        assertThat(review().at("/claimReviewed").asString())
                .isEqualTo("</script><script>alert(1)</script> & <!-- \" \\ turned");
    }

    private JsonNode review() {
        return JsonMapper.shared().readTree(json());
    }

    private String json() {
        return new ClaimReview("https://rasti.example").of(sample.published(), sample.frozen(), URL);
    }
}
