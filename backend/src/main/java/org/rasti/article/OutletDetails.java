package org.rasti.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the desk knows of an outlet.
 *
 * @param hosts by which an article's address finds it
 * @param fullText whether the public site may show its articles whole, not only excerpts
 * @param articles how many it published
 * @param relayed how many others relayed from it
 * @param mergedIntoId the one that was kept, where this one was a duplicate
 */
public record OutletDetails(
        long id,
        String name,
        @Nullable String homepage,
        List<String> hosts,
        boolean fullText,
        int articles,
        int relayed,
        @Nullable Long mergedIntoId,
        long version) {}
