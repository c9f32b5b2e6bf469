/** Claims that come back: what looks alike, what was said again, and the bell that tells of it at once. */
@NullMarked
package org.rasti.desk.recurrence;

import org.jspecify.annotations.NullMarked;
