@NullMarked
package org.rasti.desk.statement;

import org.jspecify.annotations.NullMarked;
