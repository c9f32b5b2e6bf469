/** Those whose words are checked: the list of them, and a page for each. */
@NullMarked
package org.rasti.desk.speaker;

import org.jspecify.annotations.NullMarked;
