package org.rasti.statement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rasti.extraction.Form;

/**
 * One place where a statement was made: a passage of an article, or another source.
 *
 * @param articleId, outlet and headline of the article, where it is one
 * @param articleDay the day the article was published
 * @param speakerId who said it there, where the desk knows them: another person may repeat what somebody said
 * @param speaker their name in the statement's language, or as the article has it
 * @param mergedFromId the candidate it came with, where it was recorded as another statement first
 */
public record Appearance(
        long id,
        long statementId,
        @Nullable Long revisionId,
        @Nullable Anchor anchor,
        @Nullable Source source,
        String exact,
        @Nullable String mention,
        @Nullable String cue,
        Form form,
        @Nullable LocalDate saidOn,
        @Nullable Why why,
        @Nullable Long articleId,
        @Nullable String headline,
        @Nullable String outlet,
        @Nullable String relayedFrom,
        @Nullable String url,
        @Nullable LocalDate articleDay,
        @Nullable String articleLanguage,
        @Nullable Long speakerId,
        @Nullable String speaker,
        @Nullable Long mergedFromId) {

    /** The day it was said or, failing that, printed. */
    public @Nullable LocalDate day() {
        return saidOn == null ? articleDay : saidOn;
    }
}
