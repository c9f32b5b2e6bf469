@NullMarked
package org.rasti.desk.insight;

import org.jspecify.annotations.NullMarked;
