/** The append-only record of every change of state: who, when, what, before, after. */
@NullMarked
package org.rasti.ledger;

import org.jspecify.annotations.NullMarked;
