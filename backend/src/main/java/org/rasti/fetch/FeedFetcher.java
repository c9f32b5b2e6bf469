package org.rasti.fetch;

import org.rasti.fetch.FetchOutcome.Fetched;

/** Gets feeds from the public web, as safely as pages. Safe to share between threads. */
public final class FeedFetcher {

    private final PageFetcher fetcher;
    private final FeedReader reader = new FeedReader();

    public FeedFetcher(PageFetcher fetcher) {
        this.fetcher = fetcher;
    }

    /**
     * Never throws for anything that the address or the outside does.
     *
     * @param known of the copy that was read last; {@link Validators#NONE} asks for the whole feed
     */
    public FeedAnswer fetch(String address, Validators known) {
        return switch (fetcher.fetch(address, Wanted.feed(known))) {
            case FetchOutcome.Refused(FetchRefusal reason, String detail) -> new FeedAnswer.NotFetched(reason, detail);
            case FetchOutcome.Unchanged _ -> new FeedAnswer.Unchanged();
            case Fetched fetched -> read(address, fetched);
        };
    }

    private FeedAnswer read(String address, Fetched fetched) {
        return reader.read(fetched.bytes(), fetched.charset(), fetched.finalAddress())
                .<FeedAnswer>map(feed -> new FeedAnswer.Read(normal(address), feed, fetched.validators()))
                .orElseGet(() -> instead(fetched));
    }

    private static FeedAnswer instead(Fetched fetched) {
        return PageBody.TYPES.contains(fetched.mediaType())
                        && !fetched.mediaType().equals("text/plain")
                ? new FeedAnswer.Page(
                        FeedLinks.of(HtmlSource.parse(fetched.bytes(), fetched.charset(), fetched.finalAddress())))
                : new FeedAnswer.Broken();
    }

    private static String normal(String address) {
        return WebAddress.read(address) instanceof WebAddress read ? read.toString() : address;
    }
}
