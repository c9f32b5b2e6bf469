package org.rasti.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.rasti.text.DeadlineWord.Role;

/** Adjoining words of a deadline, in whatever order their language puts them, and the day that they come to. */
final class DeadlinePhrase {

    private final List<DeadlineWord> words;
    private final LocalDate saidOn;
    private final boolean jalali;

    /** @param jalali whether years and months without a name are those of the Jalali calendar */
    DeadlinePhrase(List<DeadlineWord> words, LocalDate saidOn, boolean jalali) {
        this.words = words;
        this.saidOn = saidOn;
        this.jalali = jalali;
    }

    /** The last day of the time named; empty where the words name none, or one that is over. */
    Optional<LocalDate> lastDay() {
        if (has(Role.PAST) || !isPointed()) {
            return Optional.empty();
        }
        return resolve().filter(day -> !day.isBefore(saidOn));
    }

    /** "two years" is a length; only "within", "until", "next" or "this" make a point in time of it. */
    private boolean isPointed() {
        return has(Role.UNTIL) || has(Role.WITHIN) || has(Role.NEXT) || has(Role.THIS) || has(Role.TOMORROW);
    }

    private Optional<LocalDate> resolve() {
        var month = monthNamed();
        if (month.isPresent()) {
            return inMonth(month.get());
        }
        var year = number(Role.YEAR_NUMBER);
        if (year.isPresent()) {
            return Optional.of(endOfYear(year.get(), DeadlineWord.isJalali(year.get())));
        }
        if (has(Role.TOMORROW)) {
            return Optional.of(saidOn.plusDays(1));
        }
        return counted().or(this::period);
    }

    private Optional<DeadlineWord> monthNamed() {
        return words.stream()
                .filter(word -> word.is(Role.JALALI_MONTH) || word.is(Role.GREGORIAN_MONTH))
                .findFirst();
    }

    private Optional<LocalDate> inMonth(DeadlineWord month) {
        boolean persian = month.is(Role.JALALI_MONTH);
        int thisYear = persian ? PersianDates.toJalali(saidOn).year() : saidOn.getYear();
        int wanted = number(Role.YEAR_NUMBER).orElse(has(Role.NEXT) && has(Role.YEAR) ? thisYear + 1 : thisYear);
        var day = dayOfMonth(persian, wanted, month.number());
        boolean open = number(Role.YEAR_NUMBER).isEmpty() && !has(Role.YEAR);
        return day.isBefore(saidOn) && open
                ? Optional.of(dayOfMonth(persian, wanted + 1, month.number()))
                : Optional.of(day);
    }

    /** The day named, or the month's last. */
    private LocalDate dayOfMonth(boolean persian, int year, int month) {
        var day = number(Role.NUMBER).filter(n -> n >= 1 && n <= 31);
        if (persian) {
            return day.flatMap(n -> PersianDates.ofJalali(year, month, n))
                    .orElseGet(() -> endOfJalaliMonth(year, month));
        }
        var days = YearMonth.of(year, month);
        return day.filter(days::isValidDay).map(days::atDay).orElseGet(days::atEndOfMonth);
    }

    /** "within two years", "three months from now": a number right before a unit. */
    private Optional<LocalDate> counted() {
        if (!has(Role.WITHIN) && !has(Role.NEXT)) {
            return Optional.empty();
        }
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i).is(Role.NUMBER)) {
                int count = words.get(i).number();
                var day = after(count, words.get(i + 1).role());
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> after(int count, Role unit) {
        return switch (unit) {
            case YEAR -> Optional.of(saidOn.plusYears(count));
            case MONTH -> Optional.of(saidOn.plusMonths(count));
            case WEEK -> Optional.of(saidOn.plusWeeks(count));
            case DAY -> Optional.of(saidOn.plusDays(count));
            default -> Optional.empty();
        };
    }

    /** "this year", "by the end of next month", "by the end of the year": the period's last day. */
    private Optional<LocalDate> period() {
        boolean whole = has(Role.NEXT) || has(Role.THIS) || (has(Role.UNTIL) && has(Role.END));
        if (!whole || has(Role.NUMBER)) {
            return Optional.empty();
        }
        int ahead = has(Role.NEXT) ? 1 : 0;
        if (has(Role.YEAR)) {
            int year = jalali ? PersianDates.toJalali(saidOn).year() : saidOn.getYear();
            return Optional.of(endOfYear(year + ahead, jalali));
        }
        if (has(Role.MONTH)) {
            return Optional.of(endOfMonth(ahead));
        }
        return has(Role.WEEK) ? Optional.of(saidOn.plusWeeks(ahead).plusDays(6)) : Optional.empty();
    }

    private LocalDate endOfMonth(int ahead) {
        if (!jalali) {
            return YearMonth.from(saidOn).plusMonths(ahead).atEndOfMonth();
        }
        var today = PersianDates.toJalali(saidOn);
        int month = today.month() + ahead;
        return month <= 12 ? endOfJalaliMonth(today.year(), month) : endOfJalaliMonth(today.year() + 1, month - 12);
    }

    private static LocalDate endOfYear(int year, boolean persian) {
        return persian ? endOfJalaliMonth(year, 12) : LocalDate.of(year, 12, 31);
    }

    /** Jalali months have 31, 30 or 29 days. */
    private static LocalDate endOfJalaliMonth(int year, int month) {
        return PersianDates.ofJalali(year, month, 31)
                .or(() -> PersianDates.ofJalali(year, month, 30))
                .or(() -> PersianDates.ofJalali(year, month, 29))
                .orElseThrow();
    }

    private boolean has(Role role) {
        return words.stream().anyMatch(word -> word.is(role));
    }

    private Optional<Integer> number(Role role) {
        return words.stream()
                .filter(word -> word.is(role))
                .map(DeadlineWord::number)
                .findFirst();
    }
}
