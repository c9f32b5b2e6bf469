/** Tests of the page of topics. */
@NullMarked
package org.rasti.desk.topic;

import org.jspecify.annotations.NullMarked;
