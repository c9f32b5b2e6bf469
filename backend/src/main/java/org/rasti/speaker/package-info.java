/** Persons and bodies whose words are checked: names in several scripts, roles with their dates. */
@NullMarked
package org.rasti.speaker;

import org.jspecify.annotations.NullMarked;
