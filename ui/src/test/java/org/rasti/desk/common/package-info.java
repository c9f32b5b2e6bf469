/** Tests of what the screens share. */
@NullMarked
package org.rasti.desk.common;

import org.jspecify.annotations.NullMarked;
