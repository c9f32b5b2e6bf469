package org.rasti.statement;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasti.workflow.StatementStatus;

/**
 * Which statements a list shows; what is empty or absent does not narrow it.
 *
 * @param words a part of the wording, the code, or the speaker's name
 */
public record StatementFilter(
        Set<StatementStatus> status, @Nullable Long assigneeId, String words) {

    public StatementFilter {
        status = Set.copyOf(status);
        words = words.strip();
    }

    public static StatementFilter of(StatementStatus... status) {
        return new StatementFilter(Set.of(status), null, "");
    }

    public StatementFilter assignedTo(long account) {
        return new StatementFilter(status, account, words);
    }

    public StatementFilter with(String part) {
        return new StatementFilter(status, assigneeId, part);
    }
}
