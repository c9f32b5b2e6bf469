package org.rasti.statement;

import org.jspecify.annotations.Nullable;
import org.rasti.extraction.Kind;
import org.rasti.workflow.StatementStatus;

/** A statement's passage as the article's reader shows it. */
public record Mark(
        long appearanceId,
        long statementId,
        long version,
        String code,
        int start,
        int end,
        StatementStatus status,
        Kind kind,
        String wording,
        @Nullable String speaker,
        double checkWorthiness,
        @Nullable Why why) {}
