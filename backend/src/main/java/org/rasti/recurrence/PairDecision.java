package org.rasti.recurrence;

/** What somebody decided about two statements that look alike. */
public enum PairDecision {
    /** One claim, made twice: the one was merged into the other. */
    SAME,
    /** Two claims, of which each helps with the other. */
    RELATED,
    /** Two claims that only look alike; not to be suggested again. */
    DIFFERENT
}
