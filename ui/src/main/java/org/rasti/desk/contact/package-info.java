/** Asking whoever said something, and what came back, beside the statement. */
@NullMarked
package org.rasti.desk.contact;

import org.jspecify.annotations.NullMarked;
