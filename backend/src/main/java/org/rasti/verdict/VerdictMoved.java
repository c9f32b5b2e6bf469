package org.rasti.verdict;

import org.rasti.statement.Statement;
import org.rasti.workflow.VerdictAction;

/**
 * A version moved, in the transaction that is going on; writing on a draft is no move.
 *
 * @param statement as it was held, before it follows its first publication
 * @param verdict as it is now: still SUBMITTED where an approval is not the last that is wanted
 */
public record VerdictMoved(Statement statement, Verdict verdict, VerdictAction action) {}
