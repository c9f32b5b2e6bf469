package org.rasti.verdict;

import org.rasti.statement.Statement;

/** A version was approved: what its page will show is frozen now. Heard within the same transaction. */
public record VerdictApproved(Statement statement, Verdict verdict) {}
