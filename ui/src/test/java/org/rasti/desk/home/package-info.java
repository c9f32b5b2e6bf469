@NullMarked
package org.rasti.desk.home;

import org.jspecify.annotations.NullMarked;
