package org.rasti.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageDatesTest {

    @ParameterizedTest
    @CsvSource({
        "2024-12-02, 2024-12-02",
        "2024-12-02T23:30:00+03:30, 2024-12-02",
        "2024-12-02T23:30:00Z, 2024-12-02",
        "2024-12-2 10:00, 2024-12-02",
        "2024/12/02, 2024-12-02",
        "20241202T101500, 2024-12-02",
        "'Mon, 02 Dec 2024 23:30:00 +0330', 2024-12-02",
        "1403-09-12, 2024-12-02",
        "۱۴۰۳/۰۹/۱۲ ۱۰:۱۵, 2024-12-02",
        "1403-12-30, 2025-03-20",
    })
    void readsTheDayAsWritten(String written, LocalDate day) {
        assertThat(PageDates.parse(written)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2024",
                "2024-13-01",
                "2024-02-30",
                "0001-01-01",
                "9999-01-01",
                "1403-13-01",
                "1402-12-30",
                "12-02-2024",
                "2024-12-021"
            })
    void readsNothingElse(String written) {
        assertThat(PageDates.parse(written)).isEmpty();
    }
}
