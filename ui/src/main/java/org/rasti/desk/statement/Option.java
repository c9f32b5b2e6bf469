package org.rasti.desk.statement;

import java.io.Serializable;

/**
 * A value that a filter can take.
 *
 * @param value as the address says it
 * @param name as people read it
 */
record Option(String value, String name) implements Serializable {}
