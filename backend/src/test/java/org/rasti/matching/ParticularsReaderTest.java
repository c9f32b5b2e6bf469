package org.rasti.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rasti.text.Language;

class ParticularsReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The bridge cost 2 million dollars | 2000000",
                "en | The bridge cost 2,000,000 dollars | 2000000",
                "en | Two schools were closed | 2",
                "en | Thirty-two schools were closed | 32",
                "en | Two hundred thousand people left | 200000",
                "fa | هزینه پل ۲ میلیون تومان بود | 2000000",
                "fa | قیمت نان سی درصد گران شد | 30",
                "fa | صد و بیست و پنج هزار نفر آمدند | 125000",
                "fa | نه تنها مدرسه بسته شد، سه راه هم | 3",
                "fa | تورم ۱۲٫۵ درصد شد | 12.5",
                "ar | بلغت التكلفة ٣ ملايين دولار | 3000000",
                "ar | أغلقت خمسون مدرسة | 50",
                "tr | Köprünün maliyeti 2 milyon lira | 2000000",
                "tr | Fiyatlar 1.500 lira oldu | 1500",
                "tr | Fiyatlar yirmi beş lira oldu | 25"
            })
    void numbersAreReadInEveryLanguage(String tag, String text, String number) {
        assertThat(read(tag, text).numbers()).containsExactly(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The minister did not sign the contract | true",
                "en | The minister denied that he had not signed | false",
                "en | The minister signed the contract | false",
                "fa | وزیر قرارداد را امضا نکرد | true",
                "fa | وزیر امضای قرارداد را تکذیب کرد | true",
                "fa | وزیر قرارداد را امضا کرد | false",
                "ar | لم يوقع الوزير العقد | true",
                "ar | وقع الوزير العقد | false",
                "tr | Bakan sözleşmeyi imzalamadı | true",
                "tr | Bakan sözleşmeyi imzaladı | false"
            })
    void denialsAreHeardInEveryLanguage(String tag, String text, boolean denied) {
        assertThat(read(tag, text).negated()).isEqualTo(denied);
    }

    @Test
    void aYearIsNoNumber() {
        var read = read("en", "In 2019 the town had 40 teachers");

        assertThat(read.years()).containsExactly(2019);
        assertThat(read.numbers()).containsExactly("40");
    }

    @Test
    void aJalaliYearIsBothYearsItLiesIn() {
        assertThat(read("fa", "در سال ۱۴۰۳").years()).containsExactlyInAnyOrder(2024, 2025);
        assertThat(read("fa", "در سال ۱۴۰۳").dates(read("en", "in 2024"))).isEqualTo(Agreement.SAME);
    }

    @Test
    void aMonthCountsBesideANumberAlone() {
        assertThat(read("en", "on 3 May 2020").months()).containsExactly(5);
        assertThat(read("en", "prices may rise").months()).isEmpty();
        assertThat(read("fa", "۱۲ مهر").months()).containsExactly(107);
    }

    @Test
    void otherMonthsOfOneYearAreOtherDates() {
        assertThat(read("en", "in June 2020").dates(read("en", "in July 2020"))).isEqualTo(Agreement.DIFFERENT);
        assertThat(read("en", "in June 2020").dates(read("en", "in 2020"))).isEqualTo(Agreement.SAME);
        assertThat(read("en", "in June 2020").dates(read("en", "in summer"))).isEqualTo(Agreement.UNKNOWN);
    }

    @Test
    void whoeverSaysMoreNumbersDoesNotContradict() {
        var few = read("en", "It cost 5 dollars");

        assertThat(few.numbers(read("en", "It cost 5 dollars for 20 people"))).isEqualTo(Agreement.SAME);
        assertThat(few.numbers(read("en", "It cost 6 dollars"))).isEqualTo(Agreement.DIFFERENT);
        assertThat(few.numbers(read("en", "It cost nothing"))).isEqualTo(Agreement.UNKNOWN);
    }

    @Test
    void aDayFitsTheMonthNamed() {
        var june = read("en", "in June 2020");

        assertThat(june.fits(LocalDate.of(2020, 6, 3))).isEqualTo(1);
        assertThat(june.fits(LocalDate.of(2020, 9, 3))).isNegative();
        assertThat(june.fits(LocalDate.of(2021, 6, 3))).isEqualTo(-1);
        assertThat(read("en", "one day").fits(LocalDate.of(2021, 6, 3))).isZero();
    }

    @Test
    void wordsThatFrameAClaimAreLeftOut() {
        assertThat(ParticularsReader.of(Language.FA)
                        .withoutFrame("ماجرای انتقال سرورها چیست؟")
                        .split("\\P{L}+"))
                .contains("انتقال", "سرورها")
                .doesNotContain("ماجرای", "چیست");
    }

    @Test
    void aTextOfSuchWordsAloneIsKept() {
        assertThat(ParticularsReader.of(Language.EN).withoutFrame("It is what it is"))
                .isEqualTo("it is what it is");
    }

    private static Particulars read(String tag, String text) {
        return ParticularsReader.of(Language.of(tag)).read(text);
    }
}
