@NullMarked
package org.rasti.desk.account;

import org.jspecify.annotations.NullMarked;
