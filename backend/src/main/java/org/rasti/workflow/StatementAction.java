package org.rasti.workflow;

/** What can be done to a statement. */
public enum StatementAction {
    ACCEPT,
    DISMISS,
    MERGE,
    REOPEN,
    TAKE,
    ASSIGN,
    REASSIGN,
    RELEASE,
    /** Changes what is said of it: wording, speaker, bounds, evidence. Its state stays. */
    EDIT,
    /** Happens with the publication of its first verdict version; nobody does it by itself. */
    PUBLISH,
    RETRACT,
    TAKE_DOWN,
    RESTORE
}
