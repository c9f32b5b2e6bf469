/** Signing in, one's own account, and everybody's. */
@NullMarked
package org.rasti.desk.account;

import org.jspecify.annotations.NullMarked;
