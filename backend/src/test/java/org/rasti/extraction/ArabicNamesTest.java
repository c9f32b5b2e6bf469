package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

/** All examples are made up. */
class ArabicNamesTest {

    @Test
    void aBodyEndsWhereItsObjectBegins() {
        Said said = Said.in(Language.AR, "أعلنت وزارة الصحة المصرية تسجيل 250 إصابة جديدة.");

        assertThat(said.lines()).containsExactly("وزارة الصحة المصرية: تسجيل 250 إصابة جديدة");
    }

    @Test
    void aRoleHoldsWhatItGoverns() {
        Said said = Said.in(Language.AR, "قال الأمين العام لمنظمة البحار سامي الخطيب إن السفن وصلت.");

        assertThat(said.lines()).containsExactly("سامي الخطيب: السفن وصلت");
    }

    @Test
    void aSurnameWithAnArticleIsTheWholeName() {
        Said said = Said.in(Language.AR, "وتعهدت المنصوري بنشر العقد كاملا خلال أسبوعين.");

        assertThat(said.lines()).containsExactly("المنصوري: بنشر العقد كاملا خلال أسبوعين");
    }

    @Test
    void aFirstNameIsThePrinceNamedBefore() {
        Said said = Said.in(
                Language.AR, "أكد وزير الماء الأمير خالد بن سعد أن السدود ممتلئة.\nوقال الأمير خالد إن المطر سقط.");

        assertThat(said.lines()).containsExactly("خالد بن سعد: السدود ممتلئة", "خالد بن سعد: المطر سقط");
    }

    @Test
    void theNameAliIsNoPreposition() {
        Said said = Said.in(Language.AR, "قال رئيس البلدية علي درويش إن الطريق مفتوح.");

        assertThat(said.lines()).containsExactly("علي درويش: الطريق مفتوح");
    }
}
