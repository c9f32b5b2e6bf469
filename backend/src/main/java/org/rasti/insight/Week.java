package org.rasti.insight;

import java.time.LocalDate;

/**
 * What became public within seven days.
 *
 * @param begins its Monday
 * @param first statements published for the first time
 * @param corrections later versions
 */
public record Week(LocalDate begins, long first, long corrections) {}
