package org.rasti.workflow;

/** Where a statement stands at the desk. */
public enum StatementStatus {
    SUGGESTED,
    QUEUED,
    RESEARCH,
    DISMISSED,
    MERGED,
    PUBLISHED,
    RETRACTED,
    TAKEN_DOWN
}
