package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

class PersianClausesTest {

    @Test
    void aClauseEndsBehindItsLastFiniteVerb() {
        assertThat(clause("اختلاف نظر وجود دارد گفت", 4)).isEqualTo("اختلاف نظر وجود دارد");
        assertThat(clause("امروز هشدار داده بودیم، در جمع خبرنگاران گفت", 8)).isEqualTo("امروز هشدار داده بودیم");
    }

    @Test
    void withoutAFiniteVerbItEndsWithTheMainVerb() {
        assertThat(clause("توسعه صادرات گفت", 2)).isEqualTo("توسعه صادرات");
    }

    @Test
    void theClauseOfAVerbBeginsBehindTheLastConjunction() {
        Document document = document("جلسه برگزار شد و وزیر نیرو گفت");

        assertThat(PersianClauses.start(document, 0, 6)).isEqualTo(4);
        assertThat(PersianClauses.start(document("در گفت و گو با ایسنا گفت"), 0, 6))
                .isZero();
    }

    private static String clause(String text, int verb) {
        Document document = document(text);
        return document.tokens().text(0, PersianClauses.end(document, 0, verb));
    }

    private static Document document(String text) {
        return new Document(new ArticleText(Language.FA, null, text), LanguagePack.load(Language.FA));
    }
}
