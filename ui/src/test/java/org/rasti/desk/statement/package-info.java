/** Tests of the statement screens. */
@NullMarked
package org.rasti.desk.statement;

import org.jspecify.annotations.NullMarked;
