package org.rasti.statement;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasti.account.InvalidInput;
import org.rasti.extraction.Kind;
import org.rasti.text.Language;

/**
 * What the desk says a statement is: the claim in its own wording, by whom, of what kind.
 *
 * @param role the speaker's role as of the statement
 * @param body the organisation or office spoken for
 * @param dueOn the day by which a promise is to be kept
 */
public record Claim(
        String wording,
        Language language,
        Kind kind,
        @Nullable Long speakerId,
        @Nullable String role,
        @Nullable String body,
        Set<Long> topics,
        @Nullable LocalDate dueOn) {

    private static final int LONGEST = 2000;
    private static final int LONGEST_ROLE = 300;

    public Claim {
        wording = wording.strip();
        if (wording.isEmpty()) {
            throw new InvalidInput("wording", "missing");
        }
        if (wording.length() > LONGEST) {
            throw new InvalidInput("wording", "too-long");
        }
        role = tidy("role", role);
        body = tidy("body", body);
        topics = Set.copyOf(topics);
    }

    private static @Nullable String tidy(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (typed.length() > LONGEST_ROLE) {
            throw new InvalidInput(field, "too-long");
        }
        return typed.strip();
    }
}
