package org.rasti.feed;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rasti.account.CurrentActor;
import org.rasti.account.ForEditorsAndAdmins;
import org.rasti.account.InvalidInput;
import org.rasti.article.OutletData;
import org.rasti.article.OutletQueries;
import org.rasti.article.OutletService;
import org.rasti.fetch.FeedAnswer;
import org.rasti.fetch.FeedFetcher;
import org.rasti.fetch.PageFetcher;
import org.rasti.fetch.Robots;
import org.rasti.fetch.Validators;
import org.rasti.ledger.Entry;
import org.rasti.ledger.Ledger;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides which feeds are watched. The fetching itself is {@link FeedWatch}'s. */
@Service
public class FeedService {

    private static final int SHOWN = 5;

    private final FeedRepository feeds;
    private final FeedQueries queries;
    private final OutletService outlets;
    private final OutletQueries known;
    private final PageFetcher pages;
    private final FeedFetcher fetcher;
    private final CurrentActor current;
    private final Ledger ledger;

    FeedService(
            FeedRepository feeds,
            FeedQueries queries,
            OutletService outlets,
            OutletQueries known,
            PageFetcher pages,
            FeedFetcher fetcher,
            CurrentActor current,
            Ledger ledger) {
        this.feeds = feeds;
        this.queries = queries;
        this.outlets = outlets;
        this.known = known;
        this.pages = pages;
        this.fetcher = fetcher;
        this.current = current;
        this.ledger = ledger;
    }

    /**
     * Fetches what stands at an address and stores nothing.
     *
     * @throws InvalidInput if a feed stands there that is watched already
     */
    @ForEditorsAndAdmins
    public FeedLook look(String address) {
        var typed = address.strip();
        return switch (new Robots(pages).ask(typed)) {
            case FORBIDDEN -> new FeedLook.Refused(Trouble.of(Problem.ROBOTS));
            case ALLOWED, UNKNOWN -> seen(fetcher.fetch(typed, Validators.NONE));
        };
    }

    private FeedLook seen(FeedAnswer answer) {
        return switch (answer) {
            case FeedAnswer.Read read -> found(read);
            case FeedAnswer.Page(var links) ->
                links.isEmpty() ? new FeedLook.Refused(Trouble.of(Problem.NOT_A_FEED)) : new FeedLook.Page(links);
            case FeedAnswer.Broken _ -> new FeedLook.Refused(Trouble.of(Problem.BROKEN));
            case FeedAnswer.NotFetched(var reason, var detail) -> new FeedLook.Refused(Trouble.of(reason, detail));
            case FeedAnswer.Unchanged _ -> throw new IllegalStateException("Asked for the whole feed");
        };
    }

    private FeedLook.Found found(FeedAnswer.Read read) {
        if (feeds.isWatched(read.address())) {
            throw new InvalidInput("address", "feed-known");
        }
        var items = read.feed().items();
        return new FeedLook.Found(
                read.address(),
                read.feed().title(),
                read.feed().language(),
                items.stream().limit(SHOWN).toList(),
                items.size(),
                outletAt(read.address()));
    }

    private @Nullable String outletAt(String address) {
        var host = URI.create(address).getHost();
        return host == null ? null : known.owners(List.of(host), 0).get(host);
    }

    /**
     * Watches a feed that was looked at; its articles begin to come within a minute.
     *
     * @param outlet whose feed it is; made now if there was none of that name
     * @throws InvalidInput if it is watched already
     */
    @ForEditorsAndAdmins
    @Transactional
    public Feed add(FeedLook.Found found, OutletData outlet) {
        var id = feeds.insert(found, outlets.findOrCreate(outlet))
                .orElseThrow(() -> new InvalidInput("address", "feed-known"));
        note(id, "ADD", Map.of("address", found.address(), "outlet", outlet.name()));
        return queries.find(id).orElseThrow();
    }

    /** Stops watching a feed for now; refused as stale where somebody changed it since it was seen. */
    @ForEditorsAndAdmins
    @Transactional
    public Outcome<Feed> switchOff(long id, long version) {
        return change(id, version, "SWITCH_OFF", () -> feeds.switchOff(id));
    }

    /** Watches a feed again, as if it had never failed; it is fetched within a minute. */
    @ForEditorsAndAdmins
    @Transactional
    public Outcome<Feed> switchOn(long id, long version) {
        return change(id, version, "SWITCH_ON", () -> feeds.switchOn(id));
    }

    /** Has a feed fetched within a minute, whenever its turn would be; one that is switched off stays so. */
    @ForEditorsAndAdmins
    @Transactional
    public Outcome<Feed> fetchNow(long id, long version) {
        return change(id, version, "FETCH_NOW", () -> feeds.makeDue(id));
    }

    private Outcome<Feed> change(long id, long version, String action, Runnable work) {
        var held = feeds.hold(id, version);
        if (held.isEmpty()) {
            return Outcome.refused(Reason.STALE);
        }
        work.run();
        note(id, action, Map.of());
        return Outcome.done(queries.find(id).orElseThrow());
    }

    /** Forgets a feed. Its articles stay. Hands back the address that is no longer watched. */
    @ForEditorsAndAdmins
    @Transactional
    public Outcome<String> remove(long id, long version) {
        var held = feeds.hold(id, version);
        if (held.isEmpty()) {
            return Outcome.refused(Reason.STALE);
        }
        var address = held.get();
        feeds.delete(id);
        note(id, "REMOVE", Map.of("address", address));
        return Outcome.done(address);
    }

    private void note(long id, String action, Map<String, String> values) {
        var actor = current.get();
        ledger.write(Entry.of("FEED", id, action).by(actor.id(), actor.name()).after(values));
    }
}
