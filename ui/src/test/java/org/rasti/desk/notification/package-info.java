@NullMarked
package org.rasti.desk.notification;

import org.jspecify.annotations.NullMarked;
