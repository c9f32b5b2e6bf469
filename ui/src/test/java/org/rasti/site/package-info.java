/** Tests of the public site, with made-up statements of a made-up minister. */
@NullMarked
package org.rasti.site;

import org.jspecify.annotations.NullMarked;
