package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasti.text.Language;

class OpeningsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وزیر نیرو گفت",
                "و وزیر نیرو گفت",
                "در همین حال، وزیر نیرو گفت",
                "با این حال وزیر نیرو گفت",
                "به گزارش ایسنا، وزیر نیرو گفت",
                "به گزارش خبرنگار اقتصادی خبرگزاری فارس از تهران، وزیر نیرو گفت",
                "بنابراین گزارش، وزیر نیرو گفت",
                "خبرگزاری فارس: وزیر نیرو گفت",
                "خبرگزاری فارس- وزیر نیرو گفت",
                "آناتولی نیز گزارش داد که وزیر نیرو گفت",
                "امروز وزیر نیرو گفت"
            })
    void whatStandsBeforeTheSubjectIsPassedOver(String sentence) {
        Document document = new Document(new ArticleText(Language.FA, null, sentence), LanguagePack.load(Language.FA));
        int end = document.tokens().size();

        int start = new Openings(document).past(0, end);

        assertThat(document.tokens().text(start, end)).isEqualTo("وزیر نیرو گفت");
    }
}
