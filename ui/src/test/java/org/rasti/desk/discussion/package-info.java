@NullMarked
package org.rasti.desk.discussion;

import org.jspecify.annotations.NullMarked;
