/** Tests of the desk's search. */
@NullMarked
package org.rasti.desk.search;

import org.jspecify.annotations.NullMarked;
