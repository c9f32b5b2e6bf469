/** Tests of the interface's words. */
@NullMarked
package org.rasti.messages;

import org.jspecify.annotations.NullMarked;
