package org.rasti.insight;

/** By what the funnel is told apart. */
public enum FunnelBy {
    SPEAKER,
    /** The body spoken for, as of the statement. */
    BODY,
    /** A statement with two topics counts under both. */
    TOPIC,
    /** Who printed it first. */
    OUTLET
}
