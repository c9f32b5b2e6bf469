package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

/** Whole little articles: who goes on speaking. All examples are made up. */
class ArabicWhoSpeaksTest {

    @Test
    void whatIsDeniedIsNobody() {
        Said said = Said.in(Language.AR, """
                قال وزير المياه سامي الحداد إن السدود ممتلئة. ونفى وجود نقص في المياه.
                """);

        assertThat(said.speakers()).containsExactly("سامي الحداد", "سامي الحداد");
    }

    @Test
    void aRoleEndsBeforeItsObject() {
        Said said = Said.in(Language.AR, """
                قالت وزيرة التعليم سلمى الحداد إن القرار اتخذ بعد مشاورات.
                ونفت الوزيرة وجود تسريب لأسئلة الامتحانات.
                """);

        assertThat(said.speakers()).containsExactly("سلمى الحداد", "سلمى الحداد");
    }

    @Test
    void theSubjectBetweenHadAndItsVerb() {
        Said said = Said.in(Language.AR, """
                قال وزير المياه سامي الحداد إن السدود ممتلئة.
                وكانت بلدية عين النبع قد أعلنت أن المياه مقطوعة عن القرى.
                """);

        assertThat(said.speakers()).containsExactly("سامي الحداد", "بلدية عين النبع");
    }

    @Test
    void asForSomebody() {
        Said said = Said.in(Language.AR, """
                أما أبو خالد، فقال إن محصوله تلف بالكامل.
                """);

        assertThat(said.speakers()).containsExactly("أبو خالد");
    }

    @Test
    void aBodyByItsHeadAlone() {
        Said said = Said.in(Language.AR, """
                وذكرت بلدية عين النبع أن 40 عائلة أخليت من منازلها. وأشارت البلدية إلى أن المياه مقطوعة.
                """);

        assertThat(said.speakers()).containsExactly("بلدية عين النبع", "بلدية عين النبع");
    }

    @Test
    void theQuotationComesFirst() {
        Said said = Said.in(Language.AR, """
                «سنعيد فتح الطريق خلال يومين»، قال محافظ الجبل نبيل شعيب خلال جولة ميدانية.
                """);

        assertThat(said.speakers()).containsExactly("نبيل شعيب");
    }

    @Test
    void aStatementByTheUnion() {
        Said said = Said.in(Language.AR, """
                وجاء في بيان للنقابة: المعلمون لن يعملوا بلا أجر.
                """);

        assertThat(said.speakers()).containsExactly("النقابة");
    }

    @Test
    void somebodyUnnamedInTheDepot() {
        Said said = Said.in(Language.AR, """
                ونقلت وكالة محلية عن عامل في المطار قوله إن الإنذار لم يعمل.
                """);

        assertThat(said.speakers()).containsExactly("?");
    }

    @Test
    void whatIsDemandedBeginsAtItsPreposition() {
        Said said = Said.in(Language.AR, """
                قال نقيب المعلمين رامي عبود إن القرار جاء متأخرا.
                وطالب عبود بصرف المكافآت فورا.
                """);

        assertThat(said.words()).contains("بصرف المكافآت فورا");
    }
}
