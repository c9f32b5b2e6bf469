package org.rasti.verdict;

import org.rasti.statement.Statement;

/** A version becomes public. Heard within the same transaction. */
public record VerdictPublished(Statement statement, Verdict verdict) {}
