package org.rasti.insight;

import org.rasti.workflow.StatementStatus;

/**
 * How long statements stayed in a state.
 *
 * @param left how many left it in the days looked at
 * @param medianDays half of them within that many days
 */
public record Stay(StatementStatus state, long left, double medianDays) {}
