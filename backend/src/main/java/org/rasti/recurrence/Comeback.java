package org.rasti.recurrence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rasti.statement.StatementLine;
import org.rasti.verdict.Rating;

/**
 * A published claim that was likely said again, as long as nobody decided whether it was.
 *
 * @param open the statement that is likely the same claim
 * @param published the one that stands on a public page
 * @param rating of the published one
 * @param confidence that both are the same claim, 0 to 1
 * @param foundAt when they were first seen to look alike
 */
public record Comeback(
        StatementLine open,
        StatementLine published,
        @Nullable Rating rating,
        double confidence,
        Instant foundAt) {}
