/** The public site: server-rendered pages without script, cookie or session. It sees published things only. */
@NullMarked
package org.rasti.site;

import org.jspecify.annotations.NullMarked;
