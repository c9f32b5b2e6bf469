/** Tests of the pages of outlets. */
@NullMarked
package org.rasti.desk.outlet;

import org.jspecify.annotations.NullMarked;
