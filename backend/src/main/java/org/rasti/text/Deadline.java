package org.rasti.text;

import java.time.LocalDate;

/**
 * A deadline that a passage names.
 *
 * @param start where its words begin in the passage, in UTF-16 units
 * @param end where they end, exclusive
 * @param day the last day on which it is kept
 */
public record Deadline(int start, int end, LocalDate day) {}
