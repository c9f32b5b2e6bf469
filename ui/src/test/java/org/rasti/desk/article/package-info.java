/** Tests of the article screens. */
@NullMarked
package org.rasti.desk.article;

import org.jspecify.annotations.NullMarked;
