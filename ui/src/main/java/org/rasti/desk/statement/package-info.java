/** Triage, lists, and the workspace of one statement. */
@NullMarked
package org.rasti.desk.statement;

import org.jspecify.annotations.NullMarked;
