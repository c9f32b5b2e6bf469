/** What became of promises: notes over time, and which of them are due. */
@NullMarked
package org.rasti.promise;

import org.jspecify.annotations.NullMarked;
