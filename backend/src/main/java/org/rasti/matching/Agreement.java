package org.rasti.matching;

/** What two claims say about one thing, such as the numbers in them. */
public enum Agreement {
    SAME,
    DIFFERENT,
    /** At least one of them says nothing about it. */
    UNKNOWN
}
