/** Whether a claim was made before: similar claims, what they share and where they differ. Pure Java. */
@NullMarked
package org.rasti.matching;

import org.jspecify.annotations.NullMarked;
