package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fa | سخنگوی وزارت نفت تکذیب کرد که صادرات به ترکیه متوقف شده است.",
                "en | The ministry denied that the army has bought 40 tanks from France.",
                "tr | Bakanlık, ordunun 40 tank satın aldığını yalanladı.",
                "ar | نفى وزير النفط أن الحكومة باعت حقلا لشركة أجنبية.",
            })
    void whatTheSpeakerDeniesIsMarkedAsDenied(String tag, String sentence) {
        assertThat(Said.in(Language.of(tag), sentence).only().why().score()).containsEntry(Factor.DENIED.key(), 0.0);
    }

    @Test
    void whatTheSpeakerSaysIsNot() {
        assertThat(said("صادرات به ترکیه متوقف شده است").why().score()).doesNotContainKey(Factor.DENIED.key());
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
