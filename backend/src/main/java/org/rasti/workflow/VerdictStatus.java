package org.rasti.workflow;

/** Where a verdict version stands. */
public enum VerdictStatus {
    DRAFT,
    /** Given up; its text is kept for those who want to see it. */
    DISCARDED,
    SUBMITTED,
    APPROVED,
    SCHEDULED,
    PUBLISHED,
    SUPERSEDED
}
