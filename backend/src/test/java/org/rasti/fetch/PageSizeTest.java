package org.rasti.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class PageSizeTest {

    @Test
    void takesAnArticleWithAThousandCommentsAsOrdinary() {
        assertThat(ordinary("<div>".repeat(30) + "<div><p>one<p>two<p>three</div>".repeat(1000)))
                .isTrue();
    }

    @Test
    void takesTooManyElementsAsNotOrdinary() {
        assertThat(ordinary("<p>".repeat(6_001))).isFalse();
    }

    @Test
    void takesTooDeepAPageAsNotOrdinary() {
        assertThat(ordinary("<div>".repeat(100))).isFalse();
    }

    private static boolean ordinary(String page) {
        return PageSize.of(Jsoup.parse(page)).ordinary();
    }
}
