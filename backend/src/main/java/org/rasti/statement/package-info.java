/** The tracked record: statements, where each was said, and their way from suggestion to research. */
@NullMarked
package org.rasti.statement;

import org.jspecify.annotations.NullMarked;
