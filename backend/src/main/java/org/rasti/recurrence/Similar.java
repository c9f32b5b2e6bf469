package org.rasti.recurrence;

import org.jspecify.annotations.Nullable;
import org.rasti.matching.Comparison;
import org.rasti.matching.Likeness;
import org.rasti.statement.StatementLine;
import org.rasti.verdict.Rating;

/**
 * A statement that resembles another.
 *
 * @param rating of its published verdict; absent where it has none
 * @param confidence that both are the same claim, 0 to 1
 * @param comparison what the claim asked about (left) and this one (right) share, and where they differ
 * @param decision what people decided about the two; absent while nobody did
 */
public record Similar(
        StatementLine statement,
        @Nullable Rating rating,
        double confidence,
        Likeness likeness,
        Comparison comparison,
        @Nullable PairDecision decision) {}
