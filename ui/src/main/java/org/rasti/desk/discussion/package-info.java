/** What colleagues say about a statement, beside it and beside the review of its verdict. */
@NullMarked
package org.rasti.desk.discussion;

import org.jspecify.annotations.NullMarked;
