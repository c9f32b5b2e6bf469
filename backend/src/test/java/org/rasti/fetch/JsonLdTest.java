package org.rasti.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@type':'NewsArticle','headline':'H','publisher':{'@type':'Organization','name':'P'}}",
                "[{'@type':'WebSite','headline':'no'},{'@type':['Thing','ReportageNewsArticle'],'headline':'H','publisher':'P'}]",
                "{'@graph':[{'@type':'BreadcrumbList'},{'@type':'Article','headline':'H','publisher':[{'name':'P'}]}]}",
                "{'@type':'https://schema.org/NewsArticle','headline':'H','publisher':{'name':'P'}}",
            })
    void findsTheArticle(String json) {
        JsonLd read = of(json);

        assertThat(read.headline()).contains("H");
        assertThat(read.publisher()).contains("P");
        assertThat(read.datePublished()).isEmpty();
    }

    @Test
    void resolvesEntitiesAndBearsLineFeeds() {
        assertThat(of("{'@type':'NewsArticle','headline':'A &quot;B&quot;','articleBody':'one\ntwo'}")
                        .headline())
                .contains("A \"B\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "{'@type':'NewsArticle'",
                "7",
                "null",
                "{'@type':'Person','headline':'H'}",
                "{'@type':'NewsArticle','headline':7}",
                "{'@type':7}"
            })
    void findsNothingInAnythingElse(String json) {
        assertThat(of(json).headline()).isEmpty();
    }

    @Test
    void survivesHostileNesting() {
        assertThat(of("[".repeat(200_000)).headline()).isEmpty();
        assertThat(of("[".repeat(400) + "]".repeat(400)).headline()).isEmpty();
    }

    private static JsonLd of(String json) {
        return JsonLd.of(Jsoup.parse("<script type='application/ld+json'>" + json.replace('\'', '"') + "</script>"));
    }
}
