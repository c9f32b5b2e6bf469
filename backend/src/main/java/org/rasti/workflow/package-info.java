/** What may happen to a statement and to a verdict version, by whom: two tables, and one function that reads them. */
@NullMarked
package org.rasti.workflow;

import org.jspecify.annotations.NullMarked;
