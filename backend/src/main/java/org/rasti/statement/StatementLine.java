package org.rasti.statement;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rasti.extraction.Kind;
import org.rasti.workflow.StatementStatus;

/** A statement as a list shows it. */
public record StatementLine(
        long id,
        long version,
        String code,
        String wording,
        String language,
        Kind kind,
        StatementStatus status,
        @Nullable String speaker,
        @Nullable String role,
        @Nullable Long assigneeId,
        @Nullable String assignee,
        double checkWorthiness,
        @Nullable LocalDate dueOn,
        @Nullable Long articleId,
        @Nullable String outlet,
        Instant updatedAt) {}
