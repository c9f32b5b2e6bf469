/** What the tests of the desk share: somebody signed in, on a database of their own. */
@NullMarked
package org.rasti.desk;

import org.jspecify.annotations.NullMarked;
