package org.rasti.workflow;

/** What can be done to a verdict version. */
public enum VerdictAction {
    /** Goes on writing: the draft's text changes, its state does not. */
    EDIT,
    SUBMIT,
    /** Gives a draft up, so that the statement can be released, dismissed or begun anew. */
    DISCARD,
    WITHDRAW,
    RETURN,
    APPROVE,
    REOPEN,
    SCHEDULE,
    CANCEL,
    PUBLISH,
    /** Happens to the public version when the next one is published. */
    SUPERSEDE
}
