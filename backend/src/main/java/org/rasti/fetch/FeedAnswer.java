package org.rasti.fetch;

import java.util.List;

/** What stands at an address where a feed was looked for. */
public sealed interface FeedAnswer {

    /**
     * A feed.
     *
     * @param address as asked, in its one form
     * @param validators to be sent the next time
     */
    record Read(String address, FeedText feed, Validators validators) implements FeedAnswer {}

    /** Nothing changed since the copy whose validators were sent. */
    record Unchanged() implements FeedAnswer {}

    /** A page and no feed, with the feeds that it names; perhaps none. */
    record Page(List<FeedLink> links) implements FeedAnswer {}

    /** Neither a feed nor a page: XML that is broken or declares a document type, or something else. */
    record Broken() implements FeedAnswer {}

    record NotFetched(FetchRefusal reason, String detail) implements FeedAnswer {}
}
