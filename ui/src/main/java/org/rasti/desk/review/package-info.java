/** What waits for an editor, and the review of one version. */
@NullMarked
package org.rasti.desk.review;

import org.jspecify.annotations.NullMarked;
