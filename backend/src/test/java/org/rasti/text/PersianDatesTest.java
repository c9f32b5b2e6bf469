package org.rasti.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersianDatesTest {

    private static final LocalDate SECOND_OF_DECEMBER = LocalDate.of(2024, 12, 2);

    @ParameterizedTest
    @ValueSource(
            strings = {"1403/09/12", "1403/9/12", "۱۴۰۳-۹-۱۲", "١٤٠٣/٠٩/١٢", " 1403.09.12 ", "2024-12-02", "۲۰۲۴/۱۲/۲"})
    void readsADateInEitherCalendarAndAnyDigits(String typed) {
        assertThat(PersianDates.parse(typed)).contains(SECOND_OF_DECEMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1403",
                "1403/13/01",
                "1403/01/32",
                "1403/07/31",
                "1404/12/30",
                "2023-02-29",
                "0001/1/1",
                "12/09/1403",
                "1700/1/1",
                "آذر"
            })
    void whatIsNoDayIsNoDate(String typed) {
        assertThat(PersianDates.parse(typed)).isEmpty();
    }

    @Test
    void aLeapYearHasItsThirtiethOfEsfand() {
        assertThat(PersianDates.parse("1403/12/30")).contains(LocalDate.of(2025, 3, 20));
    }

    @Test
    void tellsTheJalaliDay() {
        assertThat(PersianDates.toJalali(SECOND_OF_DECEMBER)).isEqualTo(new PersianDates.Jalali(1403, 9, 12));
        assertThat(PersianDates.toJalali(LocalDate.of(1979, 2, 11))).isEqualTo(new PersianDates.Jalali(1357, 11, 22));
    }

    @Test
    void everyDayComesBackTheSame() {
        LocalDate day = LocalDate.of(2019, 3, 1);
        for (int i = 0; i < 3_000; i++, day = day.plusDays(1)) {
            PersianDates.Jalali jalali = PersianDates.toJalali(day);
            assertThat(PersianDates.ofJalali(jalali.year(), jalali.month(), jalali.day()))
                    .contains(day);
        }
    }
}
