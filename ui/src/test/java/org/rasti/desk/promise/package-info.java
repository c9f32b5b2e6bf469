@NullMarked
package org.rasti.desk.promise;

import org.jspecify.annotations.NullMarked;
