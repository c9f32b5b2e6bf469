package org.rasti.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasti.extraction.Suggestion;
import org.rasti.text.Language;

/**
 * A new text of an article is stored. Heard within the same transaction.
 *
 * @param found the statements that were found in the text
 */
public record RevisionStored(
        long articleId,
        long revisionId,
        Language language,
        String text,
        @Nullable LocalDate publishedOn,
        List<Suggestion> found,
        boolean demo) {}
