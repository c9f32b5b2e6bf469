/** The desk's search: statements, articles, speakers and evidence in whatever state, for those who work there. */
@NullMarked
package org.rasti.desksearch;

import org.jspecify.annotations.NullMarked;
