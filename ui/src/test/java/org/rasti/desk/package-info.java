<<<<<<< HEAD
=======
/** The desk, tested without a browser. */
>>>>>>> main
@NullMarked
package org.rasti.desk;

import org.jspecify.annotations.NullMarked;
