package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rasti.text.Language;

class NounPhrasesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وزیر راه و شهرسازی در جمع خبرنگاران | وزیر راه و شهرسازی",
                "وزیر نیرو امروز گفت | وزیر نیرو",
                "«رضا کریمی»، وزیر نیرو، گفت | «رضا کریمی»، وزیر نیرو",
                "مشاور رئیس‌جمهور در امور زنان در دیدار | مشاور رئیس‌جمهور در امور زنان",
                "وزیر نیرو با بیان اینکه آب کم است | وزیر نیرو"
            })
    void aPhraseEndsBeforeThePrepositionOrAdverbThatIsNotItsOwn(String words, String phrase) {
        Document document = document(words);

        assertThat(document.tokens()
                        .text(
                                0,
                                new NounPhrases(document)
                                        .end(0, document.tokens().size())))
                .isEqualTo(phrase);
    }

    @Test
    void aDescriptionEndsWithItsNationality() {
        Document document = document("مقام روسی احتمال حمله را رد کرد");

        assertThat(new NounPhrases(document).descriptionEnd(0, 7)).isEqualTo(2);
    }

    @Test
    void aSubjectEndsWithItsCountryWhereAnObjectFollows() {
        Document document = document("مقامات پاکستانی موافقت خود را اعلام کردند");

        assertThat(new NounPhrases(document).endBeforeObject(0, 7)).isEqualTo(2);
    }

    private static Document document(String words) {
        return new Document(new ArticleText(Language.FA, null, words), LanguagePack.load(Language.FA));
    }
}
