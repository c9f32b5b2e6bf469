package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

/** All examples are made up. */
class BodiesNamedTest {

    @Test
    void thisAssociationIsTheOneNamedLastThoughItDidNotSpeak() {
        Said said = Said.in(Language.FA, """
                رضا کریمی وزیر نیرو گفت: برق کافی است.
                انجمن برق‌کاران ساوه چنین نظری ندارد. این انجمن در نامه‌ای نوشت: هر شب برق قطع است.
                """);

        assertThat(said.speakers()).containsExactly("رضا کریمی", "انجمن برق‌کاران ساوه");
    }

    @Test
    void aMinistryHasTwoNouns() {
        Said said = Said.in(Language.FA, """
                وزارت نیرو به پرسش ما پاسخ نداد.
                رضا کریمی، کشاورز، گفت: چاه خشک است.
                این وزارتخانه اعلام کرد: آب کم است و سدها خالی.
                """);

        assertThat(said.speakers()).containsExactly("رضا کریمی", "وزارت نیرو");
    }

    @Test
    void nothingBeforeIsMeantByNothing() {
        Document document = document("این انجمن گفت");

        assertThat(bodies(document).meantBy(1)).isNull();
    }

    @Test
    void aNameEndsBeforeTheVerb() {
        Document document = document("انجمن داروسازان ساری نظری ندارد");

        assertThat(bodies(document).end(0)).isLessThanOrEqualTo(4);
        assertThat(bodies(document).end(1)).isEqualTo(1);
    }

    private static BodiesNamed bodies(Document document) {
        return new BodiesNamed(document, new NounPhrases(document));
    }

    private static Document document(String text) {
        return new Document(new ArticleText(Language.FA, null, text), LanguagePack.load(Language.FA));
    }
}
