/** Who is told at the desk of what others did. It listens to all features; none of them knows it. */
@NullMarked
package org.rasti.notification;

import org.jspecify.annotations.NullMarked;
