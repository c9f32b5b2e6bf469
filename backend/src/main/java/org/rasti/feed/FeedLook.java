package org.rasti.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasti.fetch.FeedItem;
import org.rasti.fetch.FeedLink;

/** What a look at an address showed, before anything is stored. */
public sealed interface FeedLook {

    /**
     * A feed.
     *
     * @param title as it calls itself; may be empty
     * @param language as it declares it
     * @param latest its first articles
     * @param articles how many it names
     * @param outlet the one that its host is known to belong to
     */
    record Found(
            String address,
            String title,
            @Nullable String language,
            List<FeedItem> latest,
            int articles,
            @Nullable String outlet)
            implements FeedLook {}

    /** A page that names feeds. */
    record Page(List<FeedLink> feeds) implements FeedLook {}

    record Refused(Trouble trouble) implements FeedLook {}
}
