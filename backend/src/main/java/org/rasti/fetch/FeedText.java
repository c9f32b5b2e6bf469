package org.rasti.fetch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed as it was read.
 *
 * @param title plain text on one line; empty where the feed gives none
 * @param language as the feed declares it: the primary subtag of BCP 47, such as {@code fa}
 * @param items each article once, in the feed's order
 */
public record FeedText(String title, @Nullable String language, List<FeedItem> items) {}
