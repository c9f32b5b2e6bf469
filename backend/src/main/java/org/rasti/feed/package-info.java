/** Watches the feeds of outlets: fetches politely what is new in them, and has it brought in. */
@NullMarked
package org.rasti.feed;

import org.jspecify.annotations.NullMarked;
