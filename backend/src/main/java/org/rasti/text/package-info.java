/** Languages, letters, digits and calendars: text as a reader sees it and as a program compares it. */
@NullMarked
package org.rasti.text;

import org.jspecify.annotations.NullMarked;
