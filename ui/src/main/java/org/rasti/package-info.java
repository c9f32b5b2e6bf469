/** The application: the desk and the public site, joined. */
@NullMarked
package org.rasti;

import org.jspecify.annotations.NullMarked;
