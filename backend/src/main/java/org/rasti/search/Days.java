package org.rasti.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rasti.text.Language;
import org.rasti.text.NormalizedText;
import org.rasti.text.PersianDates;

/**
 * A span of days, both ends in it: a day, a month, a year, or a range of them with or without its ends. Years from 1200
 * to 1599 are Jalali; digits may be Persian, Arabic or Latin.
 */
record Days(LocalDate from, LocalDate to) {

    private static final String RANGE = "..";
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final Pattern POINT = Pattern.compile("([0-9]{4})(?:[-/.]([0-9]{1,2})(?:[-/.]([0-9]{1,2}))?)?");
    private static final int MONTHS = 12;

    /** Reads what somebody typed; empty where it names no days. The result may run backwards. */
    static Optional<Days> read(String typed) {
        var text = NormalizedText.of(typed, Language.FA).text().strip();
        int range = text.indexOf(RANGE);
        if (range < 0) {
            return point(text);
        }
        var from = text.substring(0, range).strip();
        var to = text.substring(range + RANGE.length()).strip();
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        var begins = from.isEmpty() ? Optional.of(new Days(FIRST, FIRST)) : point(from);
        var ends = to.isEmpty() ? Optional.of(new Days(LAST, LAST)) : point(to);
        return begins.flatMap(begin -> ends.map(end -> new Days(begin.from, end.to)));
    }

    boolean isBackwards() {
        return to.isBefore(from);
    }

    private static Optional<Days> point(String text) {
        var match = POINT.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(match.group(1));
        if (year >= 1200 && year < 1600) {
            return jalali(match, year);
        }
        return year >= 1800 && year < 2300 ? gregorian(match, year) : Optional.empty();
    }

    private static Optional<Days> gregorian(Matcher match, int year) {
        if (match.group(2) == null) {
            return Optional.of(new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
        int month = Integer.parseInt(match.group(2));
        if (month < 1 || month > MONTHS) {
            return Optional.empty();
        }
        var whole = YearMonth.of(year, month);
        if (match.group(3) == null) {
            return Optional.of(new Days(whole.atDay(1), whole.atEndOfMonth()));
        }
        int day = Integer.parseInt(match.group(3));
        return whole.isValidDay(day) ? Optional.of(new Days(whole.atDay(day), whole.atDay(day))) : Optional.empty();
    }

    private static Optional<Days> jalali(Matcher match, int year) {
        if (match.group(2) == null) {
            return PersianDates.ofJalali(year, 1, 1).flatMap(first -> PersianDates.ofJalali(year + 1, 1, 1)
                    .map(next -> new Days(first, next.minusDays(1))));
        }
        int month = Integer.parseInt(match.group(2));
        if (match.group(3) == null) {
            return jalaliMonth(year, month);
        }
        return PersianDates.ofJalali(year, month, Integer.parseInt(match.group(3)))
                .map(day -> new Days(day, day));
    }

    private static Optional<Days> jalaliMonth(int year, int month) {
        var next = month == MONTHS ? PersianDates.ofJalali(year + 1, 1, 1) : PersianDates.ofJalali(year, month + 1, 1);
        return PersianDates.ofJalali(year, month, 1)
                .flatMap(first -> next.map(after -> new Days(first, after.minusDays(1))));
    }
}
