/** The right of reply: whoever said something is asked about it, and what came back is kept. */
@NullMarked
package org.rasti.contact;

import org.jspecify.annotations.NullMarked;
