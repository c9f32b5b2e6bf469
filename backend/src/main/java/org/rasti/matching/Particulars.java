package org.rasti.matching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * What makes two claims with the same words different claims.
 *
 * @param numbers in one spelling, years left out
 * @param years of the Gregorian calendar; a Jalali year counts as both that it lies in
 * @param months from 1; those of the Jalali calendar from 101
 * @param negated whether it denies something: an odd number of denials
 */
record Particulars(Set<String> numbers, Set<Integer> years, Set<Integer> months, boolean negated) {

    private static final double HALF = 0.5;

    /** Where it can say more than the other about the same thing, it still agrees. */
    Agreement numbers(Particulars other) {
        return compare(numbers, other.numbers);
    }

    /** Years decide, and where they agree or are not told, months of one calendar. */
    Agreement dates(Particulars other) {
        var byYear = overlap(years, other.years);
        if (byYear == Agreement.DIFFERENT) {
            return byYear;
        }
        var gregorian = overlap(of(months, false), of(other.months, false));
        var jalali = overlap(of(months, true), of(other.months, true));
        if (gregorian == Agreement.DIFFERENT || jalali == Agreement.DIFFERENT) {
            return Agreement.DIFFERENT;
        }
        boolean same = byYear == Agreement.SAME || gregorian == Agreement.SAME || jalali == Agreement.SAME;
        return same ? Agreement.SAME : Agreement.UNKNOWN;
    }

    /** Whether a number, a date or a denial sets them apart. */
    boolean differ(Particulars other) {
        return numbers(other) == Agreement.DIFFERENT || dates(other) == Agreement.DIFFERENT || negated != other.negated;
    }

    /** Whether a claim that names these dates may be about that day: -1 for another year, 1 for that month. */
    double fits(LocalDate day) {
        if (years.isEmpty()) {
            return 0;
        }
        if (!years.contains(day.getYear())) {
            return -1;
        }
        var gregorian = of(months, false);
        return gregorian.isEmpty() ? HALF : gregorian.contains(day.getMonthValue()) ? 1 : -HALF;
    }

    private static Set<Integer> of(Set<Integer> months, boolean jalali) {
        var kept = new HashSet<>(months);
        kept.removeIf(month -> (month > 100) != jalali);
        return kept;
    }

    private static Agreement compare(Set<String> left, Set<String> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return Agreement.UNKNOWN;
        }
        return left.containsAll(right) || right.containsAll(left) ? Agreement.SAME : Agreement.DIFFERENT;
    }

    private static Agreement overlap(Set<Integer> left, Set<Integer> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return Agreement.UNKNOWN;
        }
        return left.stream().anyMatch(right::contains) ? Agreement.SAME : Agreement.DIFFERENT;
    }

    /** One spelling for {@code 2}, {@code 2.0} and {@code 2,000,000} as "2 million". */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
