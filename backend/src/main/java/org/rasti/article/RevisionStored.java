package org.rasti.article;

import java.util.List;
import org.rasti.extraction.Suggestion;
import org.rasti.text.Language;

/**
 * A new text of an article is stored. Heard within the same transaction.
 *
 * @param found the statements that were found in the text
 */
public record RevisionStored(
        long articleId, long revisionId, Language language, String text, List<Suggestion> found, boolean demo) {}
