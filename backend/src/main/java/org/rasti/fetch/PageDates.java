package org.rasti.fetch;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as pages write them for machines. */
final class PageDates {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d).*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern COMPACT = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})(?:T.*)?");

    private static final ULocale JALALI = new ULocale("fa@calendar=persian");

    private PageDates() {}

    /** The day as written, whatever the zone: it is the day the outlet's readers saw. */
    static Optional<LocalDate> parse(String written) {
        String text = written.strip();
        for (Pattern pattern : new Pattern[] {YEAR_FIRST, COMPACT}) {
            Matcher parts = pattern.matcher(text);
            if (parts.matches()) {
                return date(number(parts, 1), number(parts, 2), number(parts, 3));
            }
        }
        return mailDate(text);
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group)); // reads Persian digits too
    }

    /** Some Persian outlets write their own calendar even where ISO 8601 is asked for. */
    private static Optional<LocalDate> date(int year, int month, int day) {
        if (year >= 1300 && year < 1500) {
            return jalali(year, month, day);
        }
        try {
            return year < 1900 || year > 2200 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> jalali(int year, int month, int day) {
        Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, JALALI);
        calendar.clear();
        calendar.setLenient(false);
        calendar.set(year, month - 1, day);
        try {
            return Optional.of(LocalDate.ofInstant(calendar.getTime().toInstant(), ZoneOffset.UTC));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> mailDate(String text) {
        try {
            return Optional.of(LocalDate.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
