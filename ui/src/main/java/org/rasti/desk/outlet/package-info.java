/** Those who publish articles: the list of them, and a page for each. */
@NullMarked
package org.rasti.desk.outlet;

import org.jspecify.annotations.NullMarked;
