/** How the product starts: its database, its first admin, its demonstration, what it prints. */
@NullMarked
package org.rasti.start;

import org.jspecify.annotations.NullMarked;
