/** Sources for and against a statement. */
@NullMarked
package org.rasti.evidence;

import org.jspecify.annotations.NullMarked;
