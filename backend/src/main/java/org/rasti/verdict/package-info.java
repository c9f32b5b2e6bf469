/** Judgements of statements: ratings, versions, reviews by a second person. */
@NullMarked
package org.rasti.verdict;

import org.jspecify.annotations.NullMarked;
