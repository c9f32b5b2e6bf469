/** Bringing articles in, and reading them with their statements marked. */
@NullMarked
package org.rasti.desk.article;

import org.jspecify.annotations.NullMarked;
