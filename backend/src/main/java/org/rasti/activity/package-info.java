/** What colleagues did to somebody's statements since that somebody was last here. */
@NullMarked
package org.rasti.activity;

import org.jspecify.annotations.NullMarked;
