package org.rasti.statement;

import java.util.Set;
import org.rasti.workflow.StatementStatus;

/** How a list of statements is sorted. Each has an index, so that a long list begins as quickly as a short one. */
public enum StatementOrder {
    /** The latest change first. */
    CHANGED,
    /** The latest to come to the desk first. */
    NEWEST,
    OLDEST,
    /** The most check-worthy first. */
    WORTHINESS,
    /** The day that comes first, first; at the end what has none. */
    DUE;

    /** As the desk works where nobody chose: candidates by check-worthiness, everything else by the latest change. */
    public static StatementOrder usual(StatementFilter filter) {
        return filter.status().equals(Set.of(StatementStatus.SUGGESTED)) ? WORTHINESS : CHANGED;
    }
}
