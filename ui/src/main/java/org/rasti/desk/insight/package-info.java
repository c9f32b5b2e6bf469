/** How the desk works, in figures: each chart with its table and its file. */
@NullMarked
package org.rasti.desk.insight;

import org.jspecify.annotations.NullMarked;
