/** Tests of the pages of speakers. */
@NullMarked
package org.rasti.desk.speaker;

import org.jspecify.annotations.NullMarked;
