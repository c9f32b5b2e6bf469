/** What becomes of promises, beside the statement and in review. */
@NullMarked
package org.rasti.desk.promise;

import org.jspecify.annotations.NullMarked;
