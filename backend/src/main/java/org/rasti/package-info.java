/** Rasti: statements found in articles, checked, reviewed, published, and corrected in the open. */
@NullMarked
package org.rasti;

import org.jspecify.annotations.NullMarked;
