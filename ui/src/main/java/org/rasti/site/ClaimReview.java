package org.rasti.site;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rasti.messages.Messages;
import org.rasti.publication.FrozenPage;
import org.rasti.publication.PublicPage;
import org.rasti.text.Language;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** schema.org's ClaimReview: a verdict as search engines and aggregators read it. */
final class ClaimReview {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** What could end a script element or a line; all of it can only stand inside strings, where JSON may escape it. */
    private static final Map<String, String> UNSAFE = Map.of(
            "<", "\\u003c",
            ">", "\\u003e",
            "&", "\\u0026",
            "\u2028", "\\u2028",
            "\u2029", "\\u2029");

    private final String site;

    ClaimReview(String site) {
        this.site = site;
    }

    /** JSON that may stand inside a script element as it is. */
    String of(PublicPage published, FrozenPage page, String url) {
        var review = typed("ClaimReview");
        review.put("@context", "https://schema.org");
        review.put("url", url);
        review.put("claimReviewed", PlainText.line(page.claim()));
        review.put("inLanguage", page.language());
        review.put("datePublished", published.firstPublished().toString());
        review.put("dateModified", published.changedAt().toString());
        review.set("author", organization(page.language()));
        review.set("publisher", organization(page.language()));
        review.set("reviewRating", rating(page));
        review.set("itemReviewed", claim(page));
        return safeInScript(JSON.writeValueAsString(review));
    }

    private ObjectNode organization(String language) {
        var rasti = typed("Organization");
        rasti.put("name", Messages.in(Language.of(language)).get("site.name"));
        rasti.put("url", site + "/");
        rasti.put("logo", site + "/site/logo.svg");
        return rasti;
    }

    /** Without a number where a number would mislead: an unverifiable claim is not half true. */
    private static ObjectNode rating(FrozenPage page) {
        var rating = typed("Rating");
        rating.put("alternateName", page.rating().name().in(page.language()));
        rating.put("ratingExplanation", page.rating().meaning().in(page.language()));
        if (page.rating().value() != null) {
            rating.put("ratingValue", page.rating().value());
            rating.put("worstRating", 1);
            rating.put("bestRating", 5);
        }
        return rating;
    }

    private static ObjectNode claim(FrozenPage page) {
        var claim = typed("Claim");
        claim.set("author", speaker(page));
        putDay(claim, "datePublished", saidOn(page));
        for (var appearance : page.appearances()) {
            var work = work(appearance);
            if (!claim.has("firstAppearance")) {
                claim.set("firstAppearance", work);
            }
            claim.withArray("appearance").add(work);
        }
        return claim;
    }

    private static ObjectNode speaker(FrozenPage page) {
        var said = page.speaker();
        var speaker = typed(said.person() ? "Person" : "Organization");
        speaker.put("name", PlainText.line(said.name().in(page.language())));
        if (said.person()) {
            putText(speaker, "jobTitle", said.role());
        }
        if (said.person() && said.body() != null) {
            speaker.set("affiliation", typed("Organization").put("name", PlainText.line(said.body())));
        }
        if (said.wikidataId() != null) {
            speaker.put("sameAs", "https://www.wikidata.org/wiki/" + said.wikidataId());
        }
        return speaker;
    }

    private static ObjectNode work(FrozenPage.Appearance appearance) {
        var work = typed("CreativeWork");
        putText(work, "headline", appearance.headline());
        putText(work, "url", appearance.url());
        work.put("inLanguage", appearance.language());
        putDay(work, "datePublished", appearance.publishedOn());
        if (appearance.outlet() != null) {
            work.set("publisher", typed("Organization").put("name", PlainText.line(appearance.outlet())));
        }
        return work;
    }

    private static @Nullable LocalDate saidOn(FrozenPage page) {
        for (var appearance : page.appearances()) {
            var day = appearance.saidOn() == null ? appearance.publishedOn() : appearance.saidOn();
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private static ObjectNode typed(String type) {
        return JSON.createObjectNode().put("@type", type);
    }

    private static void putText(ObjectNode node, String name, @Nullable String text) {
        if (text != null) {
            node.put(name, PlainText.line(text));
        }
    }

    private static void putDay(ObjectNode node, String name, @Nullable LocalDate day) {
        if (day != null) {
            node.put(name, day.toString());
        }
    }

    private static String safeInScript(String json) {
        var safe = json;
        for (var escape : UNSAFE.entrySet()) {
            safe = safe.replace(escape.getKey(), escape.getValue());
        }
        return safe;
    }
}
