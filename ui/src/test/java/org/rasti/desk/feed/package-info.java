/** Tests of the page of feeds. */
@NullMarked
package org.rasti.desk.feed;

import org.jspecify.annotations.NullMarked;
