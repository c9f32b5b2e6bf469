/** Finding texts by their words: how each language's text becomes terms. */
@NullMarked
package org.rasti.search;

import org.jspecify.annotations.NullMarked;
