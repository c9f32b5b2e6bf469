/** The schema: where it runs locally, who migrates it, who generates Java from it. Knows no feature. */
@NullMarked
package org.rasti.migrations;

import org.jspecify.annotations.NullMarked;
