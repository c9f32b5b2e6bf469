/** How the desk works, in figures: what came of what, how long it took, who has how much to do. */
@NullMarked
package org.rasti.insight;

import org.jspecify.annotations.NullMarked;
