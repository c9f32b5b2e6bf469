package org.rasti.text;

import java.util.List;

/**
 * A word of a deadline: what it does there, and its number where it has one.
 *
 * @param number a count, a month counted from 1, or a year; 0 otherwise
 */
record DeadlineWord(Role role, int number) {

    enum Role {
        /** "by", "until": what follows ends the time. */
        UNTIL,
        /** "within", "in": what follows is the time. */
        WITHIN,
        /** "the end of", and other parts of a period: all of them lie within it. */
        END,
        THIS,
        NEXT,
        /** "ago", "last": no deadline at all. */
        PAST,
        YEAR,
        MONTH,
        WEEK,
        DAY,
        TOMORROW,
        NUMBER,
        YEAR_NUMBER,
        JALALI_MONTH,
        GREGORIAN_MONTH,
        FILLER
    }

    static DeadlineWord of(Role role) {
        return new DeadlineWord(role, 0);
    }

    /** A number in digits: a year where it looks like one of either calendar. */
    static List<DeadlineWord> ofDigits(String digits) {
        if (digits.length() > 4) {
            return List.of();
        }
        int value = Integer.parseInt(digits);
        boolean year = digits.length() == 4 && (isJalali(value) || (value >= 1900 && value < 2200));
        return List.of(new DeadlineWord(year ? Role.YEAR_NUMBER : Role.NUMBER, value));
    }

    static boolean isJalali(int year) {
        return year >= 1300 && year < 1500;
    }

    boolean is(Role wanted) {
        return role == wanted;
    }
}
