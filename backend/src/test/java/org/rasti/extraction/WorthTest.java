package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

class WorthTest {

    @Test
    void aFigureOfPublicInterestIsWorthMoreThanAThankYou() {
        Suggestion figure = said("نرخ تورم امسال ۴۲ درصد افزایش یافت");
        Suggestion thanks = said("از همه دوستان تشکر می‌کنم");

        assertThat(figure.checkWorthiness()).isGreaterThan(0.7);
        assertThat(thanks.checkWorthiness()).isLessThan(0.2);
    }

    @Test
    void theScoreIsTheSumOfItsParts() {
        Suggestion figure = said("نرخ تورم امسال ۴۲ درصد افزایش یافت");

        assertThat(figure.why().score()).containsKeys("kind", "figure", "public-interest", "comparison");
        assertThat(Worth.sum(figure.why().score())).isEqualTo(figure.checkWorthiness());
    }

    @Test
    void protocolIsWorthLess() {
        assertThat(said("رایزنی‌های ما سازنده بود").why().score()).containsKey("protocol");
    }

    @Test
    void theSumStaysBetweenNoughtAndOne() {
        assertThat(Worth.sum(Map.of("a", 3.0))).isEqualTo(1);
        assertThat(Worth.sum(Map.of("a", -3.0))).isZero();
    }

    private static Suggestion said(String words) {
        return Said.in(Language.FA, "وی گفت: " + words + ".").only();
    }
}
