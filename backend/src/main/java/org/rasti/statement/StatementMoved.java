package org.rasti.statement;

import org.rasti.workflow.StatementAction;

/**
 * A statement changed, in the transaction that is going on.
 *
 * @param statement as it is now
 */
public record StatementMoved(Statement statement, StatementAction action) {}
