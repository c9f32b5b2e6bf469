/** The product in a real browser and as a real process: the ways that people walk, and what survives a crash. */
@NullMarked
package org.rasti.browser;

import org.jspecify.annotations.NullMarked;
