/** The desk, tested without a browser. */
@NullMarked
package org.rasti.desk;

import org.jspecify.annotations.NullMarked;
