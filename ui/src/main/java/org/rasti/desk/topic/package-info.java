/** What statements are about: the topics, their names, and those that mean the same. */
@NullMarked
package org.rasti.desk.topic;

import org.jspecify.annotations.NullMarked;
