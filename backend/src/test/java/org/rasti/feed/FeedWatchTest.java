package org.rasti.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.rasti.jooq.Tables.ARTICLE;
import static org.rasti.jooq.Tables.FEED;
import static org.rasti.jooq.Tables.FEED_ENTRY;
import static org.rasti.jooq.Tables.STATEMENT;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rasti.BackendTest;
import org.rasti.DeskFixture;
import org.rasti.TestClock;
import org.rasti.article.ArticleService;
import org.rasti.article.Intake;
import org.rasti.article.NewArticle;
import org.rasti.article.OutletData;
import org.rasti.fetch.LocalSite;
import org.rasti.fetch.PageFetcher;
import org.rasti.text.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.convention.TestBean;

@BackendTest
class FeedWatchTest {

    private static final LocalSite SITE = new LocalSite();
    private static final List<Duration> WAITED = new ArrayList<>();
    private static int pausesUntilDeath = Integer.MAX_VALUE;

    @TestBean
    @Nullable
    PageFetcher pageFetcher;

    @TestBean
    @Nullable
    Pauses pauses;

    @Autowired
    private RecurringTask<Void> watchFeeds;

    @Autowired
    private FeedService service;

    @Autowired
    private FeedQueries feeds;

    @Autowired
    private ArticleService articles;

    @Autowired
    private DeskFixture desk;

    @Autowired
    private TestClock clock;

    @Autowired
    private DSLContext db;

    static PageFetcher pageFetcher() {
        return SITE.fetcher();
    }

    /** Nobody waits in a test; one that is to die does so before it fetches a page. */
    static Pauses pauses() {
        return length -> {
            if (WAITED.size() >= pausesUntilDeath) {
                throw new Death();
            }
            WAITED.add(length);
        };
    }

    private static final class Death extends Error {}

    @AfterAll
    static void stop() {
        SITE.close();
    }

    @BeforeEach
    void nothingYet() {
        SITE.clear();
        WAITED.clear();
        pausesUntilDeath = Integer.MAX_VALUE;
        db.deleteFrom(FEED).execute();
    }

    @Test
    void newArticlesComeInWithTheirCandidates() {
        var statements = db.fetchCount(STATEMENT);
        publish("bridge");

        var feed = watch();
        run();

        var article = db.fetchSingle(ARTICLE, ARTICLE.CANONICAL_URL.eq(SITE.at("/bridge")));
        assertThat(article.getIntake()).isEqualTo("FEED");
        assertThat(article.getHeadline()).isEqualTo("About bridge");
        assertThat(article.getOutletId()).isEqualTo(feed.outletId());
        assertThat(article.getCreatedBy()).isNull();
        assertThat(db.fetchCount(STATEMENT)).isGreaterThan(statements);
        var now = now(feed);
        assertThat(now.broughtIn()).isEqualTo(1);
        assertThat(now.waiting()).isZero();
        assertThat(now.lastFetchedAt()).isEqualTo(clock.instant());
        assertThat(now.nextFetchAt()).isEqualTo(clock.instant().plus(Pace.BASE));
    }

    @Test
    void isPoliteToTheSite() {
        SITE.has("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 7\nDisallow: /members");
        publish("polite-one", "members", "polite-two");

        var feed = watch();
        SITE.forget();
        run();

        assertThat(SITE.asked()).containsExactly("/robots.txt", "/feed", "/polite-one", "/polite-two");
        assertThat(WAITED).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(7));
        assertThat(failed(feed)).extracting(FailedEntry::trouble).containsExactly(Trouble.of(Problem.ROBOTS));
    }

    @Test
    void whatDidNotChangeIsNotSentAgain() {
        SITE.hasTagged("/feed", "application/rss+xml", rss("tagged"), "\"one\"");
        SITE.article("/tagged", "About tagged", text("tagged"));
        watch();
        run();
        SITE.forget();

        clock.advance(Duration.ofMinutes(15));
        run();

        assertThat(SITE.asked()).containsExactly("/robots.txt", "/feed");
        assertThat(SITE.lastHeader("If-none-match")).isEqualTo("\"one\"");
    }

    @Test
    void nothingIsFetchedBeforeItsTurn() {
        publish("turn");
        watch();
        run();
        SITE.forget();

        clock.advance(Duration.ofMinutes(14));
        run();

        assertThat(SITE.asked()).isEmpty();
    }

    @Test
    void anArticleThatTheDeskHasIsNotFetched() {
        var known = desk.as(
                        desk.checker(),
                        () -> articles.bringIn(new NewArticle(
                                Intake.URL,
                                "Known",
                                text("known"),
                                Language.EN,
                                null,
                                null,
                                SITE.at("/known"),
                                null,
                                null)))
                .articleId();
        SITE.has("/feed", "application/rss+xml", rss("known?utm_source=rss"));

        var feed = watch();
        SITE.forget();
        run();

        assertThat(SITE.asked()).containsExactly("/robots.txt", "/feed");
        assertThat(now(feed).broughtIn()).isZero();
        assertThat(db.fetchSingle(FEED_ENTRY, FEED_ENTRY.FEED_ID.eq(feed.id())).getArticleId())
                .isEqualTo(known);
    }

    @Test
    void twentyArticlesComeInARunAndTheRestInTheNext() {
        var names = IntStream.range(0, 23).mapToObj(i -> "many-" + i).toArray(String[]::new);
        publish(names);
        var feed = watch();

        run();
        assertThat(now(feed).broughtIn()).isEqualTo(20);
        assertThat(now(feed).waiting()).isEqualTo(3);

        clock.advance(Pace.MORE_WAITS);
        run();
        assertThat(now(feed).broughtIn()).isEqualTo(23);
    }

    @Test
    void whereItDiesInTheMiddleTheNextRunGoesOnAndBringsNothingInTwice() {
        publish("alive-1", "alive-2", "alive-3");
        var feed = watch();
        pausesUntilDeath = 1;

        assertThatThrownBy(this::run).isInstanceOf(Death.class);
        assertThat(now(feed).broughtIn()).isEqualTo(1);
        // As if it had died after an article was stored, and before that was noted.
        db.update(FEED_ENTRY)
                .set(FEED_ENTRY.STATE, "WAITING")
                .setNull(FEED_ENTRY.ARTICLE_ID)
                .where(FEED_ENTRY.FEED_ID.eq(feed.id()))
                .execute();

        pausesUntilDeath = Integer.MAX_VALUE;
        clock.advance(Pace.BASE);
        run();

        assertThat(now(feed).waiting()).isZero();
        assertThat(db.fetchCount(ARTICLE, ARTICLE.CANONICAL_URL.like("%/alive-_")))
                .isEqualTo(3);
    }

    @Test
    void anArticleThatCannotBeHadIsTriedAgainAndGivenUp() {
        publish("there", "gone");
        SITE.answers("/gone", 500);
        var feed = watch();

        run();
        assertThat(now(feed).waiting()).isEqualTo(1);
        assertThat(failed(feed))
                .extracting(FailedEntry::trouble, FailedEntry::givenUp)
                .containsExactly(tuple(new Trouble(Problem.HTTP_STATUS, "500"), false));
        for (int i = 1; i < Pace.MOST_ATTEMPTS; i++) {
            clock.advance(Duration.ofHours(33));
            run();
        }

        assertThat(now(feed).waiting()).isZero();
        assertThat(now(feed).givenUp()).isEqualTo(1);
        SITE.forget();
        clock.advance(Duration.ofDays(3));
        run();
        assertThat(SITE.asked()).doesNotContain("/gone");
    }

    @Test
    void aPageWithoutTextIsNoArticle() {
        SITE.has("/feed", "application/rss+xml", rss("empty"));
        SITE.has("/empty", "text/html", "<html><body></body></html>");
        var feed = watch();

        run();

        assertThat(failed(feed)).extracting(FailedEntry::trouble).containsExactly(Trouble.of(Problem.NOT_READABLE));
    }

    @Test
    void aPageIsNotBelievedToStandOnAnotherSite() {
        SITE.has("/feed", "application/rss+xml", rss("claims"));
        SITE.has("/claims", "text/html", """
                <html><head><link rel=canonical href="https://bank.example/"><title>About claims</title></head>
                <body><article><p>%s</p></article></body></html>""".formatted(text("claims")));
        watch();

        run();

        assertThat(db.fetchExists(ARTICLE, ARTICLE.CANONICAL_URL.eq(SITE.at("/claims"))))
                .isTrue();
        assertThat(db.fetchExists(ARTICLE, ARTICLE.CANONICAL_URL.like("%bank.example%")))
                .isFalse();
    }

    @Test
    void aFeedThatFailsIsAskedLessOftenAndSaysWhy() {
        publish("fails");
        var feed = watch();
        SITE.has("/feed", "application/rss+xml", "<rss><channel>");
        var since = clock.instant();

        run();
        var once = now(feed);
        clock.advance(Duration.ofMinutes(30));
        run();
        var twice = now(feed);

        assertThat(once.trouble()).isEqualTo(Trouble.of(Problem.BROKEN));
        assertThat(once.nextFetchAt()).isEqualTo(since.plus(Duration.ofMinutes(30)));
        assertThat(twice.failures()).isEqualTo(2);
        assertThat(twice.failingSince()).isEqualTo(since);
        assertThat(twice.nextFetchAt()).isEqualTo(clock.instant().plus(Duration.ofHours(1)));
        assertThat(twice.active()).isTrue();
    }

    @Test
    void oneThatWorksAgainHasNoFailures() {
        publish("recovers");
        var feed = watch();
        SITE.answers("/feed", 503);
        run();
        assertThat(now(feed).trouble()).isEqualTo(new Trouble(Problem.HTTP_STATUS, "503"));

        publish("recovers");
        clock.advance(Duration.ofMinutes(30));
        run();

        assertThat(now(feed).trouble()).isNull();
        assertThat(now(feed).failingSince()).isNull();
    }

    @Test
    void afterTenFailuresInARowItIsSwitchedOffUntilSomebodySwitchesItOn() {
        publish("off");
        var feed = watch();
        SITE.answers("/feed", 500);
        for (int i = 0; i < Pace.MOST_FAILURES; i++) {
            run();
            clock.advance(Duration.ofDays(1));
        }

        var off = now(feed);
        assertThat(off.active()).isFalse();
        assertThat(off.switchedOffByFailures()).isTrue();
        assertThat(desk.as(desk.checker(), () -> feeds.history(feed.id())).getFirst())
                .satisfies(line -> {
                    assertThat(line.action()).isEqualTo("GIVE_UP");
                    assertThat(line.actorName()).isEqualTo("Rasti");
                    assertThat(line.note()).isEqualTo("HTTP_STATUS");
                });
        SITE.forget();
        run();
        assertThat(SITE.asked()).isEmpty();

        publish("off");
        desk.as(desk.editor(), () -> service.switchOn(off.id(), off.version())).get();
        run();
        assertThat(now(feed).broughtIn()).isEqualTo(1);
    }

    @Test
    void aSiteThatForbidsItsFeedIsNotAskedForIt() {
        publish("forbidden");
        var feed = watch();
        SITE.has("/robots.txt", "text/plain", "User-agent: rasti\nDisallow: /");
        SITE.forget();

        run();

        assertThat(SITE.asked()).containsExactly("/robots.txt");
        assertThat(now(feed).trouble()).isEqualTo(Trouble.of(Problem.ROBOTS));
    }

    @Test
    void aFeedInAPrivateNetworkIsNotFetched() {
        publish("private");
        var feed = watch();
        SITE.leadsTo("/feed", "http://10.0.0.1/feed");

        run();

        assertThat(now(feed).trouble()).isEqualTo(new Trouble(Problem.PRIVATE_ADDRESS, "10.0.0.1"));
    }

    @Test
    void oneThatFailsDoesNotHoldUpTheOthers() {
        publish("held-up");
        var broken = watch();
        SITE.has("/other-feed", "application/rss+xml", rss("not-held-up"));
        SITE.article("/not-held-up", "About not-held-up", text("not-held-up"));
        var fine = watch("/other-feed");
        SITE.has("/feed", "application/rss+xml", "broken");

        run();

        assertThat(now(broken).failures()).isEqualTo(1);
        assertThat(now(fine).broughtIn()).isEqualTo(1);
    }

    /** A feed with these articles, and the articles. */
    private static void publish(String... names) {
        SITE.has("/feed", "application/rss+xml", rss(names));
        for (var name : names) {
            SITE.article("/" + name, "About " + name, text(name));
        }
    }

    private static String rss(String... names) {
        return "<rss version='2.0'><channel><title>The Herald</title><language>en</language>"
                + List.of(names).stream()
                        .map(name -> "<item><title>Item " + name + "</title><link>/" + name + "</link></item>")
                        .collect(Collectors.joining())
                + "</channel></rss>";
    }

    private static String text(String name) {
        return "Minister John Smith said that the " + name
                + " will be open in May 2027. He said that it cost 40 million"
                + " euros, and that nobody had been asked about the " + name + " before the works began in the city.";
    }

    private Feed watch() {
        return watch("/feed");
    }

    private Feed watch(String path) {
        return desk.as(desk.editor(), () -> {
            var found = (FeedLook.Found) service.look(SITE.at(path));
            return service.add(found, new OutletData("The Herald", Language.EN, null, List.of(), false));
        });
    }

    private Feed now(Feed feed) {
        return desk.as(desk.checker(), () -> feeds.find(feed.id())).orElseThrow();
    }

    private List<FailedEntry> failed(Feed feed) {
        return desk.as(desk.checker(), () -> feeds.failed(feed.id(), 10));
    }

    private void run() {
        watchFeeds.execute(null, null);
    }
}
