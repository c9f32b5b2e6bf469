/**
 * A language-model service as an engine that finds statements. Off by default; what it answers is taken as hostile, and
 * nobody here knows that it exists but the configuration.
 */
@NullMarked
package org.rasti.languagemodel;

import org.jspecify.annotations.NullMarked;
