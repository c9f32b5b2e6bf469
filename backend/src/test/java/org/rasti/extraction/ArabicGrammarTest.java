package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

/** All examples are made up. */
class ArabicGrammarTest {

    @Test
    void agreesWithThePersonWhoMarkedTheArticle() {
        GoldScore score = GoldScore.of("solar-ar.jsonl");

        assertThat(score.f1()).isGreaterThanOrEqualTo(0.9);
        assertThat(score.speaker()).isGreaterThanOrEqualTo(0.9);
        assertThat(score.kind()).isGreaterThanOrEqualTo(0.75);
    }

    @Test
    void theSubjectStandsBetweenTheVerbAndTheWords() {
        Said said = ar("قال وزير الصحة اليمني سامر الحداد إن عدد المصابين بلغ 300.");

        assertThat(said.lines()).containsExactly("سامر الحداد: عدد المصابين بلغ 300");
        assertThat(said.suggestions().getFirst().speaker())
                .isEqualTo(new SpeakerGuess("سامر الحداد", "وزير الصحة اليمني", null, true));
    }

    @Test
    void participlesChainMoreWords() {
        Said said = ar("وأكد الحداد أن المستشفى جاهز، مشيرا إلى أن كلفته بلغت مليون دولار.");

        assertThat(said.words()).containsExactly("المستشفى جاهز", "كلفته بلغت مليون دولار");
        assertThat(said.speakers()).containsOnly("الحداد");
    }

    @Test
    void withoutASubjectTheLatestSpeakerGoesOn() {
        Said said = ar("قال الحداد إن المستشفى جاهز. وأضاف أن العمل بدأ في مارس.");

        assertThat(said.speakers()).containsOnly("الحداد");
        assertThat(said.resolutions()).containsExactly("named", "elided-latest");
    }

    @Test
    void everySentenceOfAQuotationIsDirect() {
        Said said = ar("وقالت الوزيرة: «لن نسمح بالفساد. العقد منشور للجميع».");

        assertThat(said.words()).containsExactly("لن نسمح بالفساد", "العقد منشور للجميع");
        assertThat(said.kinds().getFirst()).isEqualTo(Kind.PROMISE);
    }

    @Test
    void aDenialMayBeANounPhrase() {
        Said said = ar("ونفى الحداد وجود أي خلاف مع الحكومة.");

        assertThat(said.words()).containsExactly("وجود أي خلاف مع الحكومة");
        assertThat(said.only().form()).isEqualTo(Form.NOMINAL);
    }

    @Test
    void theOutletsOwnRemarksAreNobodysStatement() {
        assertThat(ar("يذكر أن المستشفى قال عنه كثيرون إن بناءه تأخر.").words()).isEmpty();
    }

    @Test
    void anAgencyQuotesASource() {
        Said said = ar("ونقلت وكالة أنباء عن مصدر مطلع قوله إن ثلاث شركات انسحبت.");

        assertThat(said.words()).containsExactly("ثلاث شركات انسحبت");
        assertThat(said.only().speaker()).isNull();
    }

    private static Said ar(String text) {
        return Said.in(Language.AR, text);
    }
}
