package org.rasti.recurrence;

/** Two statements, in whichever order they were named. */
record Pair(long low, long high) {

    static Pair of(long one, long other) {
        if (one == other) {
            throw new IllegalArgumentException("A statement is no pair with itself");
        }
        return new Pair(Math.min(one, other), Math.max(one, other));
    }

    long otherThan(long id) {
        return id == low ? high : low;
    }
}
