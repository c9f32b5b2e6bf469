@NullMarked
package org.rasti.desk.contact;

import org.jspecify.annotations.NullMarked;
