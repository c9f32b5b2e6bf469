package org.rasti.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-01-01, 2024-12-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2024-11-23, 2024-11-23, 2024-11-23",
        "2024.11.23, 2024-11-23, 2024-11-23",
        "2024-11..2025-01, 2024-11-01, 2025-01-31",
        "2024.., 2024-01-01, 9999-12-31",
        "..2024-11-23, 0001-01-01, 2024-11-23",
        "1403, 2024-03-20, 2025-03-20",
        "1403-12, 2025-02-19, 2025-03-20",
        "۱۴۰۳/۰۸/۱۵, 2024-11-05, 2024-11-05",
        "١٤٠٣-٠٨, 2024-10-22, 2024-11-20",
        "1403-08..1403-10, 2024-10-22, 2025-01-19",
        "1403-08..2024-12, 2024-10-22, 2024-12-31"
    })
    void daysMonthsYearsAndRangesAreRead(String typed, LocalDate from, LocalDate to) {
        assertThat(Days.read(typed)).contains(new Days(from, to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "..",
                "x",
                "24",
                "2024-13",
                "2024-00",
                "2024-02-30",
                "1403-13",
                "1403-12-31",
                "1403-00-01",
                "1700",
                "2300",
                "2024-1-1-1",
                "2024...2025",
                "2024..x",
                "99999"
            })
    void whatNamesNoDaysIsRefused(String typed) {
        assertThat(Days.read(typed)).isEmpty();
    }
}
