package org.rasti.search;

/**
 * How many were found, as far as counting went.
 *
 * @param more whether there are more than counted: "1,000+"
 */
public record Total(int count, boolean more) {

    /** Nobody reads further; counting on would cost more than it tells. */
    public static final int MOST = 1_000;

    public static final Total NONE = new Total(0, false);

    static Total of(long found) {
        return found > MOST ? new Total(MOST, true) : new Total((int) found, false);
    }
}
