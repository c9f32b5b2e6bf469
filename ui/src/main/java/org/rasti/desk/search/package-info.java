/** One box for everything at the desk, and what it finds. */
@NullMarked
package org.rasti.desk.search;

import org.jspecify.annotations.NullMarked;
