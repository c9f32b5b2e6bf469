/** Gets pages from outside safely, and reads articles out of HTML. Everything that arrives here is taken as hostile. */
@NullMarked
package org.rasti.fetch;

import org.jspecify.annotations.NullMarked;
