package org.rasti.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rasti.fetch.FetchRefusal;
import org.rasti.text.Language;

/** What could be read of a page or a file, for a person to look over before it is stored. */
public sealed interface ReadOutcome {

    record Found(
            String headline,
            String text,
            @Nullable Language language,
            @Nullable String outlet,
            @Nullable String url,
            @Nullable LocalDate publishedOn,
            NewArticle.Raw raw)
            implements ReadOutcome {}

    /** The page could not be fetched. */
    record NotFetched(FetchRefusal reason, String detail) implements ReadOutcome {}

    /** There is no article text in it. */
    record NotReadable() implements ReadOutcome {}
}
