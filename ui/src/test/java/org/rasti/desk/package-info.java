@NullMarked
package org.rasti.desk;

import org.jspecify.annotations.NullMarked;
