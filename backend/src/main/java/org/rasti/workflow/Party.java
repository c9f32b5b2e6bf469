package org.rasti.workflow;

/** In what capacity somebody acts on one statement or version. A person may be several at once. */
public enum Party {
    CHECKER,
    EDITOR,
    ADMIN,
    /** The statement is assigned to them. */
    ASSIGNEE,
    /** They started this verdict version. */
    AUTHOR,
    /** An editor who wrote neither wording nor text nor evidence of this version. */
    INDEPENDENT_EDITOR,
    /** The product itself: the clock at an embargo's end, a publication that moves its statement. */
    SYSTEM
}
