package org.rasti.text;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates of the Jalali (solar Hijri) calendar. */
public final class PersianDates {

    /** A day of the Jalali calendar; months count from 1. */
    public record Jalali(int year, int month, int day) {}

    private static final long DAY = 86_400_000L;
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");

    private PersianDates() {}

    /**
     * The date somebody typed: year, month and day with slashes, hyphens or dots, in Persian, Arabic or Latin digits. A
     * year from 1200 to 1599 is Jalali, from 1800 to 2299 Gregorian; empty for anything else and for days that do not
     * exist.
     */
    public static Optional<LocalDate> parse(String typed) {
        var match = DATE.matcher(NormalizedText.of(typed, Language.FA).text().strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        List<Integer> parts = List.of(
                Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3)));
        int year = parts.getFirst();
        if (year >= 1200 && year < 1600) {
            return ofJalali(year, parts.get(1), parts.get(2));
        }
        return year >= 1800 && year < 2300 ? ofGregorian(year, parts.get(1), parts.get(2)) : Optional.empty();
    }

    /** The Gregorian date of a Jalali day; empty when there is no such day. */
    public static Optional<LocalDate> ofJalali(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return Optional.empty();
        }
        Calendar calendar = calendar();
        calendar.set(year, month - 1, day);
        LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(calendar.getTimeInMillis(), DAY));
        return toJalali(date).equals(new Jalali(year, month, day)) ? Optional.of(date) : Optional.empty();
    }

    public static Jalali toJalali(LocalDate date) {
        Calendar calendar = calendar();
        calendar.setTimeInMillis(date.toEpochDay() * DAY);
        return new Jalali(
                calendar.get(Calendar.YEAR), calendar.get(Calendar.MONTH) + 1, calendar.get(Calendar.DAY_OF_MONTH));
    }

    private static Optional<LocalDate> ofGregorian(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (java.time.DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Calendar calendar() {
        Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("fa@calendar=persian"));
        calendar.clear();
        return calendar;
    }
}
