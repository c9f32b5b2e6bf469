package org.rasti.text;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;

/** How times, dates and numbers look to a reader: in Persian the Jalali calendar and Persian digits. */
public final class ReaderFormat {

    private final ULocale locale;
    private final ZoneId zone;
    private final char zero;
    private final String comma;

    public ReaderFormat(Language language, ZoneId zone) {
        this.locale = localeOf(language);
        this.zone = zone;
        this.zero = zeroOf(language);
        this.comma = language.rightToLeft() ? "، " : ", ";
    }

    /** {@code ۲ آذر ۱۴۰۳} or {@code 23 November 2024}. */
    public String date(LocalDate date) {
        return format("d MMMM y", date.atStartOfDay(ZoneOffset.UTC).toInstant(), TimeZone.GMT_ZONE);
    }

    /** Date and time of day in the reader's zone: {@code ۲ آذر ۱۴۰۳، ۱۴:۰۵}. */
    public String dateTime(Instant instant) {
        TimeZone here = TimeZone.getTimeZone(zone.getId());
        return format("d MMMM y", instant, here) + comma + format("HH:mm", instant, here);
    }

    /** A whole number with the language's digits and grouping marks. */
    public String number(long n) {
        return NumberFormat.getIntegerInstance(locale).format(n);
    }

    /** The text with its ASCII digits shown as the language's digits. */
    public String digits(String text) {
        StringBuilder shown = new StringBuilder(text);
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            if (c >= '0' && c <= '9') {
                shown.setCharAt(i, (char) (zero + c - '0'));
            }
        }
        return shown.toString();
    }

    private String format(String pattern, Instant instant, TimeZone timeZone) {
        SimpleDateFormat format = new SimpleDateFormat(pattern, locale);
        format.setTimeZone(timeZone);
        return format.format(Date.from(instant));
    }

    private static ULocale localeOf(Language language) {
        return switch (language.tag()) {
            case "fa" -> new ULocale("fa@calendar=persian;numbers=arabext");
            case "ar" -> new ULocale("ar@calendar=gregorian;numbers=arab");
            default -> new ULocale(language.tag() + "@calendar=gregorian;numbers=latn");
        };
    }

    private static char zeroOf(Language language) {
        return switch (language.tag()) {
            case "fa" -> '۰';
            case "ar" -> '٠';
            default -> '0';
        };
    }
}
