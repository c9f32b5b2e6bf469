package org.rasti.verdict;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rasti.workflow.VerdictStatus;

/** A version as the editors' list shows it. */
public record ReviewLine(
        long verdictId,
        long statementId,
        String code,
        String wording,
        String language,
        int no,
        VerdictStatus status,
        String author,
        long authorId,
        @Nullable Instant submittedAt,
        @Nullable Instant publishAt,
        boolean mine) {}
