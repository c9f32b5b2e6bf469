package org.rasti.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ReaderFormatTest {

    private static final LocalDate DAY = LocalDate.of(2024, 11, 22);
    private static final ZoneId TEHRAN = ZoneId.of("Asia/Tehran");

    @Test
    void aPersianReaderSeesTheJalaliDateInPersianDigits() {
        assertThat(reader(Language.FA).date(DAY)).isEqualTo("۲ آذر ۱۴۰۳");
    }

    @Test
    void othersSeeTheGregorianDateInTheirOwnWordsAndDigits() {
        assertThat(reader(Language.EN).date(DAY)).isEqualTo("22 November 2024");
        assertThat(reader(Language.TR).date(DAY)).isEqualTo("22 Kasım 2024");
        assertThat(reader(Language.AR).date(DAY)).isEqualTo("٢٢ نوفمبر ٢٠٢٤");
    }

    @Test
    void theTimeIsTheReadersOwn() {
        Instant instant = Instant.parse("2024-12-01T22:05:00Z");

        assertThat(reader(Language.FA).dateTime(instant)).isEqualTo("۱۲ آذر ۱۴۰۳، ۰۱:۳۵");
        assertThat(new ReaderFormat(Language.EN, ZoneId.of("UTC")).dateTime(instant))
                .isEqualTo("1 December 2024, 22:05");
    }

    @Test
    void numbersAreGroupedAsInTheLanguage() {
        assertThat(reader(Language.FA).number(1_234_567)).isEqualTo("۱٬۲۳۴٬۵۶۷");
        assertThat(reader(Language.EN).number(-1_234)).isEqualTo("-1,234");
    }

    @Test
    void digitsInATextAreShownAsTheLanguagesOwn() {
        assertThat(reader(Language.FA).digits("S-1042")).isEqualTo("S-۱۰۴۲");
        assertThat(reader(Language.TR).digits("S-1042")).isEqualTo("S-1042");
    }

    private static ReaderFormat reader(Language language) {
        return new ReaderFormat(language, TEHRAN);
    }
}
