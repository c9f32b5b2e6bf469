package org.rasti.searchbox;

import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rasti.text.Language;

/** How a month is called: {@code 2024-11} as November 2024, {@code 1403-08} as آبان ۱۴۰۳. */
final class MonthName {

    private static final Pattern MONTH = Pattern.compile("([0-9]{4})-([0-9]{1,2})");
    private static final int LAST_JALALI_YEAR = 1599;
    private static final int MONTHS = 12;

    private MonthName() {}

    /** The month's name; empty where the text names none. */
    static Optional<String> of(String month, Language language) {
        var match = MONTH.matcher(month);
        if (!match.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(match.group(1));
        int number = Integer.parseInt(match.group(2));
        return number < 1 || number > MONTHS ? Optional.empty() : Optional.of(name(year, number, language));
    }

    private static String name(int year, int number, Language language) {
        var kind = year <= LAST_JALALI_YEAR ? "persian" : "gregorian";
        var digits = language.equals(Language.FA) ? "arabext" : "latn";
        var locale = new ULocale(language.tag() + "@calendar=" + kind + ";numbers=" + digits);
        var calendar = Calendar.getInstance(TimeZone.GMT_ZONE, locale);
        calendar.clear();
        calendar.set(year, number - 1, 1);
        var format = new SimpleDateFormat("MMMM y", locale);
        format.setCalendar(calendar);
        return format.format(calendar);
    }
}
