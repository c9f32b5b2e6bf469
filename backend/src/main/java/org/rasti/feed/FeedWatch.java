package org.rasti.feed;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasti.account.InvalidInput;
import org.rasti.article.ArticleReading;
import org.rasti.article.ArticleService;
import org.rasti.article.Intake;
import org.rasti.article.NewArticle;
import org.rasti.article.ReadOutcome;
import org.rasti.feed.FeedRepository.Due;
import org.rasti.feed.FeedRepository.Entry;
import org.rasti.fetch.CanonicalUrl;
import org.rasti.fetch.FeedAnswer;
import org.rasti.fetch.FeedFetcher;
import org.rasti.fetch.PageFetcher;
import org.rasti.fetch.Robots;
import org.rasti.ledger.Ledger;
import org.rasti.text.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fetches the feeds whose turn it is, one after the other, and the articles that are new in them. What a feed names is
 * written down before the first article is fetched, and each article is settled by itself: whenever this process dies, the
 * next run goes on where it was.
 */
@Component
class FeedWatch {

    private static final Logger LOG = LoggerFactory.getLogger(FeedWatch.class);

    /** Of one feed in one run; the others wait for the next. */
    static final int MOST_ARTICLES = 20;

    private static final int MOST_FEEDS = 100;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(3);

    private final FeedRepository feeds;
    private final FeedFetcher fetcher;
    private final PageFetcher pages;
    private final ArticleReading reading;
    private final ArticleService articles;
    private final Pauses pauses;
    private final Ledger ledger;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FeedWatch(
            FeedRepository feeds,
            FeedFetcher fetcher,
            PageFetcher pages,
            ArticleReading reading,
            ArticleService articles,
            Pauses pauses,
            Ledger ledger,
            TransactionTemplate transaction,
            Clock clock) {
        this.feeds = feeds;
        this.fetcher = fetcher;
        this.pages = pages;
        this.reading = reading;
        this.articles = articles;
        this.pauses = pauses;
        this.ledger = ledger;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Run as the product itself. One feed that fails does not hold up the others. */
    void run() {
        var run = new Run(new Robots(pages));
        for (int i = 0; i < MOST_FEEDS && !Thread.currentThread().isInterrupted(); i++) {
            var due = feeds.claim();
            if (due.isEmpty()) {
                return;
            }
            try {
                watch(due.get(), run);
            } catch (RuntimeException e) {
                LOG.error("Feed {} could not be watched", due.get().id(), e);
                failed(due.get(), Trouble.of(Problem.INCIDENT));
            }
        }
    }

    private void watch(Due feed, Run run) {
        switch (run.ask(feed.url())) {
            case FORBIDDEN -> failed(feed, Trouble.of(Problem.ROBOTS));
            case UNKNOWN -> failed(feed, Trouble.of(Problem.ROBOTS_UNKNOWN));
            case ALLOWED -> fetch(feed, run);
        }
    }

    private void fetch(Due feed, Run run) {
        run.visited(feed.url());
        switch (fetcher.fetch(feed.url(), feed.known())) {
            case FeedAnswer.Unchanged _ -> goOn(feed, run, 0);
            case FeedAnswer.Read read -> goOn(feed, run, note(feed, read));
            case FeedAnswer.Page _ -> failed(feed, Trouble.of(Problem.NOT_A_FEED));
            case FeedAnswer.Broken _ -> failed(feed, Trouble.of(Problem.BROKEN));
            case FeedAnswer.NotFetched(var reason, var detail) -> failed(feed, Trouble.of(reason, detail));
        }
    }

    private int note(Due feed, FeedAnswer.Read read) {
        return Objects.requireNonNull(
                transaction.execute(status -> feeds.read(feed.id(), read.feed(), read.validators())));
    }

    private void goOn(Due feed, Run run, int found) {
        run.begin();
        for (var entry : feeds.waiting(feed.id(), MOST_ARTICLES)) {
            if (run.isLong()) {
                break;
            }
            have(feed, entry, run);
        }
        var quiet = found > 0 ? 0 : feed.quietRuns() + 1;
        var next = feeds.anyWaiting(feed.id()) ? Pace.MORE_WAITS : Pace.afterSuccess(quiet);
        feeds.succeeded(feed.id(), quiet, next);
    }

    private void have(Due feed, Entry entry, Run run) {
        var known = articles.at(entry.canonical());
        if (known.isPresent()) {
            feeds.settled(entry.id(), known.get(), false);
            return;
        }
        switch (run.ask(entry.url())) {
            case FORBIDDEN -> feeds.failed(entry, Trouble.of(Problem.ROBOTS), null);
            case UNKNOWN -> failed(entry, Trouble.of(Problem.ROBOTS_UNKNOWN));
            case ALLOWED -> {
                if (run.pause(entry.url())) {
                    bringIn(feed, entry);
                }
            }
        }
    }

    private void bringIn(Due feed, Entry entry) {
        switch (reading.fromFeed(entry.url())) {
            case ReadOutcome.NotFetched(var reason, var detail) -> failed(entry, Trouble.of(reason, detail));
            case ReadOutcome.NotReadable _ -> failed(entry, Trouble.of(Problem.NOT_READABLE));
            case ReadOutcome.Found page -> store(feed, entry, page);
        }
    }

    /** What the extractor cannot cope with costs this one article and no other. */
    private void store(Due feed, Entry entry, ReadOutcome.Found page) {
        var language = language(feed, page);
        if (language == null) {
            failed(entry, Trouble.of(Problem.LANGUAGE_UNKNOWN));
            return;
        }
        try {
            var brought = articles.bringInFromFeed(article(entry, page, language), feed.outletId());
            feeds.settled(entry.id(), brought.articleId(), brought.isNew());
        } catch (InvalidInput unfit) {
            failed(entry, new Trouble(Problem.UNFIT, unfit.field()));
        } catch (RuntimeException e) {
            LOG.error("An article of feed {} could not be brought in", feed.id(), e);
            failed(entry, Trouble.of(Problem.INCIDENT));
        }
    }

    private static @Nullable Language language(Due feed, ReadOutcome.Found page) {
        var declared = feed.language();
        return page.language() != null || declared == null ? page.language() : Language.of(declared);
    }

    private NewArticle article(Entry entry, ReadOutcome.Found page, Language language) {
        return new NewArticle(
                Intake.FEED,
                page.headline().isBlank() ? entry.title() : page.headline(),
                page.text(),
                language,
                null,
                null,
                address(entry, page),
                day(page.publishedOn() == null ? entry.publishedOn() : page.publishedOn()),
                page.raw());
    }

    /** A day that lies ahead, also where it is tomorrow already, is a mistake and no reason to do without the article. */
    private @Nullable LocalDate day(@Nullable LocalDate day) {
        return day == null || day.isAfter(LocalDate.now(clock).plusDays(1)) ? null : day;
    }

    /**
     * Where an article stands. A page is believed about its own address only within its site, and only where that is not
     * the site's front page: nobody looks this over, and the address decides what counts as the same article.
     */
    private static String address(Entry entry, ReadOutcome.Found page) {
        var arrived = page.raw().finalUrl() == null
                ? entry.canonical()
                : CanonicalUrl.of(page.raw().finalUrl()).orElse(entry.canonical());
        var claimed = Optional.ofNullable(page.url()).flatMap(CanonicalUrl::of).orElse(arrived);
        var here = URI.create(arrived);
        var there = URI.create(claimed);
        var isFrontPage = there.getRawPath().equals("/") && there.getRawQuery() == null;
        return isFrontPage || !site(here).equals(site(there)) ? arrived : claimed;
    }

    private static String site(URI address) {
        var host = Objects.requireNonNullElse(address.getHost(), "");
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    private void failed(Entry entry, Trouble trouble) {
        var attempts = entry.attempts() + 1;
        feeds.failed(entry, trouble, attempts < Pace.MOST_ATTEMPTS ? Pace.afterAttempt(attempts) : null);
    }

    /** Too many failures in a row, and it is switched off, which the ledger says. */
    private void failed(Due feed, Trouble trouble) {
        var failures = feed.failures() + 1;
        transaction.executeWithoutResult(status -> {
            feeds.failed(feed.id(), failures, trouble, Pace.afterFailure(failures));
            if (failures >= Pace.MOST_FAILURES) {
                feeds.switchOff(feed.id());
                ledger.write(org.rasti.ledger.Entry.of("FEED", feed.id(), "GIVE_UP")
                        .note(trouble.problem().name()));
            }
        });
    }

    /** One round over all feeds: each site's robots.txt is read once in it, and each site is given its pauses. */
    private final class Run {

        private final Robots robots;
        private final Set<String> visited = new HashSet<>();
        private Duration waited = Duration.ZERO;

        Run(Robots robots) {
            this.robots = robots;
        }

        Robots.Answer ask(String address) {
            return robots.ask(address);
        }

        void visited(String address) {
            visited.add(site(URI.create(address)));
        }

        /** Another feed's articles. */
        void begin() {
            waited = Duration.ZERO;
        }

        boolean isLong() {
            return Thread.currentThread().isInterrupted() || waited.compareTo(LONGEST_WAIT) >= 0;
        }

        /** Waits before a site is visited once more; false where the process is to end meanwhile. */
        boolean pause(String address) {
            if (visited.add(site(URI.create(address)))) {
                return true;
            }
            var length = robots.pause(address);
            waited = waited.plus(length);
            try {
                pauses.pause(length);
                return true;
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
