package org.rasti.workflow;

/** Where a verdict version stands. */
public enum VerdictStatus {
    DRAFT,
    SUBMITTED,
    APPROVED,
    SCHEDULED,
    PUBLISHED,
    SUPERSEDED
}
