/** What waits for whoever signed in. */
@NullMarked
package org.rasti.desk.home;

import org.jspecify.annotations.NullMarked;
