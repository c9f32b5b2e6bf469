package org.rasti.statement;

/** Why a candidate is not followed up. */
public enum Dismissal {
    NOT_CHECKABLE,
    NOT_NEWSWORTHY,
    OPINION,
    UNCLEAR,
    /** The extractor was wrong: no statement, or wrongly bounded. */
    BAD_EXTRACT,
    OTHER
}
