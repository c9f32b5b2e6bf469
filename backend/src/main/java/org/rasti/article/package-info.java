/** Articles and their immutable texts: brought in by pasting, by address or by upload, from outlets and agencies. */
@NullMarked
package org.rasti.article;

import org.jspecify.annotations.NullMarked;
