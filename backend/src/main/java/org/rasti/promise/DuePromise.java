package org.rasti.promise;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A promise whose day comes or has come, and that waits for a look.
 *
 * @param assigneeId who follows it; absent where nobody at work at the desk does
 */
public record DuePromise(
        long statementId,
        String code,
        String wording,
        String language,
        LocalDate dueOn,
        @Nullable Long assigneeId) {}
