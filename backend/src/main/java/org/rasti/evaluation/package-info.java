/** How well and how fast the extractor works: articles that people annotated, and what it finds in them. */
@NullMarked
package org.rasti.evaluation;

import org.jspecify.annotations.NullMarked;
