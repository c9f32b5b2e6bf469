/** The feeds that are watched: how they fare, and which they are. */
@NullMarked
package org.rasti.desk.feed;

import org.jspecify.annotations.NullMarked;
