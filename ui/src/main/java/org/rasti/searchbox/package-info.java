/** What the search boxes of the desk and of the public site have in common: the question, and the words for what is found. */
@NullMarked
package org.rasti.searchbox;

import org.jspecify.annotations.NullMarked;
