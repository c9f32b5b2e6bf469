/** What colleagues say to each other about a statement, and about single passages of its verdict. */
@NullMarked
package org.rasti.discussion;

import org.jspecify.annotations.NullMarked;
