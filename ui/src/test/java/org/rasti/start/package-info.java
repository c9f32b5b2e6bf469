@NullMarked
package org.rasti.start;

import org.jspecify.annotations.NullMarked;
