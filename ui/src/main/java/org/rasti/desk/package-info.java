/** The desk: where fact-checkers, editors and admins work. Decides nothing; asks the workflow and the services. */
@NullMarked
package org.rasti.desk;

import org.jspecify.annotations.NullMarked;
