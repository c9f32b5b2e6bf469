package org.rasti.matching;

/** What a desk is told about a match. */
public enum Likeness {
    /** So sure that 19 of 20 such suggestions hold. */
    LIKELY_SAME,
    SEE_ALSO,
    UNLIKELY
}
