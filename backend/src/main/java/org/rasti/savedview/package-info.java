/** Lists of statements that people keep for themselves or share, by the address that shows them. */
@NullMarked
package org.rasti.savedview;

import org.jspecify.annotations.NullMarked;
