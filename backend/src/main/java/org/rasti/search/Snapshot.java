package org.rasti.search;

/**
 * What a transaction of the database could see, as PostgreSQL writes it ({@code pg_snapshot}): the oldest transaction
 * still under way, the next to begin, and those under way between them.
 */
record Snapshot(String text) {

    /**
     * Numbers of transactions may be given out anew after a crash of the database, where the first bearer left nothing
     * on disk. No more than the last moments' can be, which this exceeds by far.
     */
    private static final long UNSURE = 10_000;

    /** The oldest transaction that it may not see. */
    long oldest() {
        return Long.parseLong(text.substring(0, text.indexOf(':')));
    }

    /** The first transaction that it cannot see. */
    long next() {
        int colon = text.indexOf(':');
        return Long.parseLong(text.substring(colon + 1, text.indexOf(':', colon + 1)));
    }

    /** One that sees less: what is read again from there does no harm. */
    Snapshot rewound() {
        return before(Math.max(1, oldest() - UNSURE));
    }

    /** Whether another, taken later, is so far before this one that it must be of a database that was set back. */
    boolean isAheadOf(Snapshot later) {
        return next() > later.next() + UNSURE;
    }

    private static Snapshot before(long transaction) {
        return new Snapshot(transaction + ":" + transaction + ":");
    }
}
