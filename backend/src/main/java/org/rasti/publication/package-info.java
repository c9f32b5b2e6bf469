/** What the public reads: snapshots frozen at approval, corrections, withdrawals. The public site sees this package alone. */
@NullMarked
package org.rasti.publication;

import org.jspecify.annotations.NullMarked;
