package org.rasti.fetch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article as a feed names it.
 *
 * @param address where it stands, as the feed writes it, in the one form in which it is fetched
 * @param canonical the spelling under which the same article is recognised
 * @param title plain text on one line; empty where the feed gives none
 */
public record FeedItem(
        String address,
        String canonical,
        String title,
        @Nullable Instant publishedAt) {}
