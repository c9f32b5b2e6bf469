/**
 * Claims that come back: which statements look alike, what people decided about them, and who has to be told. Machines
 * suggest, people confirm; a pair that somebody told apart is not suggested again.
 */
@NullMarked
package org.rasti.recurrence;

import org.jspecify.annotations.NullMarked;
