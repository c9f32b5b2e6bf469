package org.rasti.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlinesTest {

    /** 3 آذر 1403. */
    private static final LocalDate SAID = LocalDate.of(2024, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "fa, تا پایان سال آینده ده هزار خانه می‌سازیم, 2026-03-20, تا پایان سال آینده",
        "fa, این پروژه تا پایان امسال افتتاح می‌شود, 2025-03-20, تا پایان امسال",
        "fa, ظرف دو سال به خودکفایی می‌رسیم, 2026-11-23, ظرف دو سال",
        "fa, تا سه ماه دیگر تکمیل خواهد شد, 2025-02-23, تا سه ماه دیگر",
        "fa, تا خرداد ۱۴۰۴ راه‌اندازی می‌کنیم, 2025-06-21, تا خرداد ۱۴۰۴",
        "fa, راه‌آهن در سال ۱۴۰۶ به مرز می‌رسد, 2028-03-19, در سال ۱۴۰۶",
        "fa, در تابستان سال بعد افتتاح می‌کنیم, 2025-09-22, در تابستان سال بعد",
        "en, taxes will fall by the end of 2027, 2027-12-31, by the end of 2027",
        "en, we will build 40 schools within two years, 2026-11-23, within two years",
        "en, the bridge will open by 3 March 2025, 2025-03-03, by 3 March 2025",
        "en, it will be ready next month, 2024-12-31, next month",
        "en, every child will have a place by the end of the year, 2024-12-31, by the end of the year",
        "en, we will cut it over the next three years, 2027-11-23, over the next three years",
        "en, The bridge will open in March, 2025-03-31, in March",
        "tr, 2027 yılı sonuna kadar 100 bin konut yapacağız, 2027-12-31, 2027 yılı sonuna kadar",
        "tr, gelecek yıl enflasyon düşecek, 2025-12-31, gelecek yıl",
        "tr, iki yıl içinde tamamlanacak, 2026-11-23, iki yıl içinde",
        "tr, hattı 2026'ya kadar açacağız, 2026-12-31, 2026'ya kadar",
        "ar, سنبني المصنع بحلول نهاية العام المقبل, 2025-12-31, بحلول نهاية العام المقبل",
        "ar, سيكتمل المشروع خلال عامين, 2026-11-23, خلال عامين",
        "ar, سنفتتح الخط في غضون ثلاثة أشهر, 2025-02-23, في غضون ثلاثة أشهر",
        "ar, ستنخفض الأسعار قبل نهاية عام ٢٠٢٦, 2026-12-31, قبل نهاية عام ٢٠٢٦",
    })
    void aDeadlineIsFoundWithItsLastDay(String language, String promise, LocalDate day, String words) {
        var found = Deadlines.first(promise, Language.of(language), SAID).orElseThrow();

        assertThat(found.day()).isEqualTo(day);
        assertThat(promise.substring(found.start(), found.end())).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "we built 40 schools two years ago",
                "taxes fell by 10 percent",
                "it has lasted two years",
                "we may by law do so",
                "the plan of last year will go on",
                "we opened it in 2019",
                "",
            })
    void whatIsNoDeadlineIsNotTakenForOne(String words) {
        assertThat(Deadlines.first(words, Language.EN, SAID)).isEmpty();
    }

    @Test
    void whatIsOverIsNoDeadline() {
        assertThat(Deadlines.first("تا پایان سال ۱۴۰۲ تمام می‌شود", Language.FA, SAID))
                .isEmpty();
        assertThat(Deadlines.first("دو سال پیش گفتیم", Language.FA, SAID)).isEmpty();
        assertThat(Deadlines.first("قبل عامين بدأنا", Language.AR, SAID)).isEmpty();
    }

    @Test
    void aMonthWithoutAYearIsTheNextOfThatName() {
        assertThat(Deadlines.first("تا پایان مهر", Language.FA, SAID)
                        .orElseThrow()
                        .day())
                .isEqualTo(LocalDate.of(2025, 10, 22));
        assertThat(Deadlines.first("by the end of December", Language.EN, SAID)
                        .orElseThrow()
                        .day())
                .isEqualTo(LocalDate.of(2024, 12, 31));
    }

    @Test
    void theFirstOfTwoCounts() {
        assertThat(Deadlines.first("by 2025, and the rest by 2030", Language.EN, SAID)
                        .orElseThrow()
                        .day())
                .isEqualTo(LocalDate.of(2025, 12, 31));
    }

    @Test
    void aLanguageWithoutAListHasNone() {
        assertThat(Deadlines.first("bis Ende 2027", Language.of("de"), SAID)).isEmpty();
    }
}
