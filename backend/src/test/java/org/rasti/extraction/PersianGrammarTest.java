package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

/** All examples are made up. */
class PersianGrammarTest {

    @Test
    void aColonScopeRunsOnOverSentences() {
        Said said = fa("محمد اسدی وزیر نیرو گفت: ذخیره سدها ۱۲ درصد کم شده است. باران امسال کافی نبود.");

        assertThat(said.lines())
                .containsExactly("محمد اسدی: ذخیره سدها ۱۲ درصد کم شده است", "محمد اسدی: باران امسال کافی نبود");
        assertThat(said.rules()).containsExactly("colon-scope", "running-on");
    }

    @Test
    void theReportersOwnVoiceClosesAScope() {
        Said said = fa("محمد اسدی گفت: ذخیره سدها کم شده است. این در حالی است که پارسال باران بیشتری بارید.");

        assertThat(said.words()).containsExactly("ذخیره سدها کم شده است");
    }

    @Test
    void aNewReportingClauseClosesAScope() {
        Said said = fa("محمد اسدی گفت: ذخیره سدها کم شده است. وی با اشاره به وضع کشاورزی افزود: کشت برنج ممنوع شد.");

        assertThat(said.words()).containsExactly("ذخیره سدها کم شده است", "کشت برنج ممنوع شد");
        assertThat(said.resolutions()).containsExactly("named", "pronoun-latest");
    }

    @Test
    void everySentenceOfAQuotationIsDirect() {
        Said said = fa("رضا کریمی، شهردار مهرآباد افزود: «خط سه تا پاییز باز می‌شود. بودجه آن کامل است.»");

        assertThat(said.words()).containsExactly("خط سه تا پاییز باز می‌شود", "بودجه آن کامل است");
        assertThat(said.suggestions()).allSatisfy(s -> assertThat(s.form()).isEqualTo(Form.DIRECT));
        assertThat(said.speakers()).containsOnly("رضا کریمی");
    }

    @Test
    void aThatClauseEndsWithItsSentence() {
        Said said = fa("وزیر نیرو تاکید کرد که قطعی برق در تابستان تکرار نمی‌شود. مجلس هم جلسه دارد.");

        assertThat(said.words()).containsExactly("قطعی برق در تابستان تکرار نمی‌شود");
        assertThat(said.rules()).containsExactly("that-clause");
        assertThat(said.resolutions()).containsExactly("role-only");
    }

    @Test
    void aParticipialClauseIsAStatementBesideTheMainOne() {
        Said said = fa("وزیر نیرو با بیان اینکه ذخیره سدها کم شده است، گفت: مردم باید صرفه‌جویی کنند.");

        assertThat(said.words()).containsExactly("ذخیره سدها کم شده است", "مردم باید صرفه‌جویی کنند");
        assertThat(said.kinds()).containsExactly(Kind.FACT, Kind.OPINION);
    }

    @Test
    void aParticipialClauseEndsWithItsVerbWhereTheCommaIsMissing() {
        assertThat(fa("وی با تاکید بر اینکه بین دو کشور اختلاف نظر وجود دارد افزود: مذاکره ادامه دارد.")
                        .words())
                .containsExactly("بین دو کشور اختلاف نظر وجود دارد", "مذاکره ادامه دارد");
    }

    @Test
    void anEmptyParticipleOnlyPointsBack() {
        assertThat(fa("وزیر نیرو با اعلام این خبر گفت: نیروگاه تازه افتتاح شد.").words())
                .containsExactly("نیروگاه تازه افتتاح شد");
    }

    @Test
    void aPropositionMayBePackedIntoANounPhrase() {
        Said said = fa("وزیر نیرو در جمع خبرنگاران، از افتتاح دو نیروگاه در خوزستان خبر داد.");

        assertThat(said.words()).containsExactly("افتتاح دو نیروگاه در خوزستان");
        assertThat(said.only().form()).isEqualTo(Form.NOMINAL);
        assertThat(said.only().cue()).isEqualTo("خبر داد");
    }

    @Test
    void whatSomebodyCallsSomethingIsTheirOpinion() {
        Said said = fa("وی وضع بازار را نگران‌کننده توصیف کرد و گفت: قیمت‌ها دو برابر شده است.");

        assertThat(said.words()).containsExactly("وضع بازار را نگران‌کننده", "قیمت‌ها دو برابر شده است");
        assertThat(said.kinds()).containsExactly(Kind.OPINION, Kind.FACT);
    }

    @Test
    void aDemandIsANounPhraseOrAClause() {
        Said said = fa(
                "وزیر خارجه فرانسه خواستار توقف فوری حملات شد.\nوی از شورای امنیت خواست که نشست اضطراری برگزار کند.");

        assertThat(said.words()).containsExactly("توقف فوری حملات", "نشست اضطراری برگزار کند");
        assertThat(said.rules()).containsExactly("nominal", "request");
        assertThat(said.kinds()).containsOnly(Kind.OPINION);
    }

    @Test
    void accordingToSomebody() {
        Said said = fa("به گفته کریمی، سه نفر در این حادثه زخمی شدند.");

        assertThat(said.lines()).containsExactly("کریمی: سه نفر در این حادثه زخمی شدند");
        assertThat(said.rules()).containsExactly("according-to");
    }

    @Test
    void anAgencyIsNeverTheSpeaker() {
        Said said = fa("به گزارش خبرگزاری مهرگان به نقل از ایسنا، وزیر نیرو گفت: سدها پر شده‌اند.");

        assertThat(said.speakers()).containsExactly("وزیر نیرو");
        assertThat(fa("خبرگزاری رویترز نوشت که سدها پر شده‌اند و آب هست.").words())
                .isEmpty();
    }

    @Test
    void theRoleInTheLeadBelongsToTheNameBelow() {
        Said said = fa("وزیر نیرو گفت: سدها پر شده‌اند.\nمحمد اسدی در گفت‌وگو با ایسنا افزود: باران خوب بود.");

        assertThat(said.speakers()).containsOnly("محمد اسدی");
        assertThat(said.resolutions()).containsExactly("role-lookahead", "named");
    }

    @Test
    void aNegatedOrPassiveVerbOfSayingOpensNothing() {
        assertThat(fa("در این باره گفته می‌شود که قیمت‌ها بالا رفته است و بازار آرام نیست.")
                        .words())
                .isEmpty();
    }

    @Test
    void anUnnamedSourceHasNoName() {
        Said said = fa("یک منبع آگاه گفت که مذاکرات هفته آینده از سر گرفته می‌شود.");

        assertThat(said.only().speaker()).isNull();
        assertThat(said.only().mention()).isEqualTo("یک منبع آگاه");
        assertThat(said.resolutions()).containsExactly("unnamed-source");
    }

    @Test
    void bodiesSpeakToo() {
        Said said = fa("وزارت بهداشت اعلام کرد: ۳۴ نفر درگذشتند.");

        assertThat(said.only().speaker()).isEqualTo(new SpeakerGuess("وزارت بهداشت", null, null, false));
    }

    private static Said fa(String text) {
        return Said.in(Language.FA, text);
    }

    @Test
    void aColonBehindAPersonsClauseOpensTheirWords() {
        Said said = Said.in(
                Language.FA, "مریم صدری، رئیس صنف نانوا، از زاویه دیگری نگاه می‌کند: آرد ۴۰ درصد گران شده است.");

        assertThat(said.lines()).containsExactly("مریم صدری: آرد ۴۰ درصد گران شده است");
    }

    @Test
    void aBareClauseBeforeAndAdded() {
        Said said = Said.in(
                Language.FA, "رضا کریمی وزیر نیرو گفت این خبر هیچ پایه‌ای ندارد و افزود: برق همه شهرها وصل است.");

        assertThat(said.lines())
                .containsExactly("رضا کریمی: این خبر هیچ پایه‌ای ندارد", "رضا کریمی: برق همه شهرها وصل است");
    }

    @Test
    void aRequestJoinedBehindItsAddressee() {
        Said said = Said.in(
                Language.FA, "رضا کریمی وزیر نیرو گفت که سدها خالی است و از مردم خواست در مصرف آب صرفه‌جویی کنند.");

        assertThat(said.lines()).containsExactly("رضا کریمی: سدها خالی است", "رضا کریمی: در مصرف آب صرفه‌جویی کنند");
    }

    @Test
    void whoAnswersStandsBehindTheConjunction() {
        Said said = Said.in(
                Language.FA,
                "رضا کریمی وزیر نیرو به مجلس آمد.\nخبرنگاری پرسید آیا برق گران شده است که کریمی پاسخ داد: قبض‌ها تغییر نکرده است.");

        assertThat(said.lines()).containsExactly("رضا کریمی: قبض‌ها تغییر نکرده است");
    }

    @Test
    void whatOneCanSayNobodySays() {
        Said said = Said.in(Language.FA, "در پایان باید گفت که سدهای کشور سال‌هاست خالی مانده است.");

        assertThat(said.lines()).isEmpty();
    }
}
