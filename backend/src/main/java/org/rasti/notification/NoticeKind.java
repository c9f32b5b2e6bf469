package org.rasti.notification;

/** What somebody can be told. The words for each stand in the message bundles. */
public enum NoticeKind {
    /** A colleague named them in a discussion. */
    MENTIONED,
    /** A statement was given to them by somebody else. */
    ASSIGNED,
    /** A version was handed in and waits for an editor. */
    TO_REVIEW,
    /** An editor sent a version of theirs back. */
    RETURNED,
    /** A version of theirs was approved, by as many as are wanted. */
    APPROVED,
    /** A version of theirs became public. */
    PUBLISHED,
    /** The day came by which a promise that they follow was to be kept. */
    PROMISE_DUE
}
