/** Tests of what the search boxes have in common. */
@NullMarked
package org.rasti.searchbox;

import org.jspecify.annotations.NullMarked;
