package org.rasti.statement;

/**
 * A merge was taken back, in the transaction that is going on: the statement has its appearances again.
 *
 * @param statementId whose appearances they are now
 */
public record AppearancesReturned(long statementId) {}
