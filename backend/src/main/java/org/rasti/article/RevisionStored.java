package org.rasti.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rasti.text.Language;

/** A new text of an article is stored: its statements can be looked for. Heard within the same transaction. */
public record RevisionStored(
        long articleId,
        long revisionId,
        Language language,
        @Nullable String headline,
        String text,
        @Nullable LocalDate publishedOn,
        boolean demo) {}
