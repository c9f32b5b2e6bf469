/** What somebody is told, wherever they are in the desk, and what they want to be told. */
@NullMarked
package org.rasti.desk.notification;

import org.jspecify.annotations.NullMarked;
