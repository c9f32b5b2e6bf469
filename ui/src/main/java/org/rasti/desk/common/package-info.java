/** What several screens share: words, days, refusals, marks of state. */
@NullMarked
package org.rasti.desk.common;

import org.jspecify.annotations.NullMarked;
