/** Who works at the desk: accounts, roles, passwords, throttled sign-in, and who may call which service. */
@NullMarked
package org.rasti.account;

import org.jspecify.annotations.NullMarked;
