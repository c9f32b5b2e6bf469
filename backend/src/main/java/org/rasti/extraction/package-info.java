/** Finding statements in the text of an article: who said what, in which form, and why it is worth a check. */
@NullMarked
package org.rasti.extraction;

import org.jspecify.annotations.NullMarked;
