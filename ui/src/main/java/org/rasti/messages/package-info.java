/** The words of the interface, in every language it speaks: nothing shown to a person stands in code. */
@NullMarked
package org.rasti.messages;

import org.jspecify.annotations.NullMarked;
