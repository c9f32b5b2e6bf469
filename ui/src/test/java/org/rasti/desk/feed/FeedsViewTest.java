package org.rasti.desk.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rasti.article.OutletData;
import org.rasti.desk.WorkingDesk;
import org.rasti.desk.common.Words;
import org.rasti.feed.Feed;
import org.rasti.feed.FeedLook;
import org.rasti.feed.FeedQueries;
import org.rasti.feed.FeedService;
import org.rasti.fetch.LocalSite;
import org.rasti.fetch.PageFetcher;
import org.rasti.text.Language;
import org.rasti.workflow.Reason;
import org.rasti.workflow.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.convention.TestBean;

@TestPropertySource(properties = "db-scheduler.enabled=false")
class FeedsViewTest extends WorkingDesk {

    private static final LocalSite SITE = new LocalSite();

    @TestBean
    @Nullable
    PageFetcher pageFetcher;

    @Autowired
    private FeedService tending;

    @Autowired
    private FeedQueries feeds;

    static PageFetcher pageFetcher() {
        return SITE.fetcher();
    }

    @AfterAll
    static void stop() {
        SITE.close();
    }

    @BeforeEach
    void openAsEditor() {
        SITE.clear();
        signIn(Role.EDITOR);
        feeds.all().forEach(feed -> tending.remove(feed.id(), feed.version()).get());
        navigate(FeedsView.class);
    }

    @Test
    void whereThereIsNoneItSaysWhatAFeedIsFor() {
        assertThat(text((Component) getCurrentView())).contains(Words.get("feeds.none"), Words.get("feeds.none.about"));
    }

    @Test
    void aFeedIsShownBeforeItIsWatched() {
        SITE.has("/feed", "application/rss+xml", rss("The Herald"));
        press(Words.get("feeds.add"));
        type(SITE.at("/feed"));

        press(Words.get("feed.look"));
        assertThat(dialog()).contains("The Herald", "A bridge opens", Words.get("feed.preview", 1));
        assertThat(feeds.all()).isEmpty();

        press(Words.get("feeds.add.do"));
        assertThat(feeds.all())
                .extracting(Feed::outlet, Feed::url)
                .containsExactly(tuple("The Herald", SITE.at("/feed")));
        assertThat(card())
                .contains("The Herald", SITE.at("/feed"), Words.get("feed.state.on"), Words.get("feed.never"));
        assertThat(find(Dialog.class).all()).noneMatch(Dialog::isOpened);
    }

    @Test
    void nothingIsWatchedThatWasNotLookedAt() {
        SITE.has("/feed", "application/rss+xml", rss("The Herald"));
        press(Words.get("feeds.add"));
        type(SITE.at("/feed"));

        press(Words.get("feeds.add.do"));

        assertThat(dialog()).contains("A bridge opens");
        assertThat(feeds.all()).isEmpty();
    }

    @Test
    void aPageLeadsToTheFeedThatItNames() {
        SITE.has("/", "text/html", """
                <html><head><link rel="alternate" type="application/rss+xml" title="All news" href="/feed">
                </head><body>News""");
        SITE.has("/feed", "application/rss+xml", rss("The Herald"));
        press(Words.get("feeds.add"));
        type(SITE.at("/"));
        press(Words.get("feed.look"));

        press("All news");

        assertThat(address().getValue()).isEqualTo(SITE.at("/feed"));
        assertThat(dialog()).contains("A bridge opens");
    }

    @Test
    void whatIsNoFeedIsSaidAtTheFieldAndStays() {
        SITE.has("/broken", "application/rss+xml", "<rss>");
        press(Words.get("feeds.add"));

        type(SITE.at("/broken"));
        press(Words.get("feed.look"));
        assertThat(address().getErrorMessage()).isEqualTo(Words.get("feed.problem.BROKEN"));

        type("http://10.0.0.1/feed");
        press(Words.get("feed.look"));
        assertThat(address().getErrorMessage()).isEqualTo(Words.get("feed.problem.PRIVATE_ADDRESS"));
        assertThat(address().getValue()).isEqualTo("http://10.0.0.1/feed");
    }

    @Test
    void oneThatIsWatchedAlreadyIsToldSo() {
        SITE.has("/feed", "application/rss+xml", rss("The Herald"));
        watched(SITE.at("/feed"));
        press(Words.get("feeds.add"));
        type(SITE.at("/feed"));

        press(Words.get("feed.look"));

        assertThat(address().getErrorMessage()).isEqualTo(Words.get("input.feed-known"));
    }

    @Test
    void theOutletMustBeNamed() {
        SITE.has("/feed", "application/rss+xml", rss("The Herald"));
        press(Words.get("feeds.add"));
        type(SITE.at("/feed"));
        press(Words.get("feed.look"));
        outlet().setValue("");

        press(Words.get("feeds.add.do"));

        assertThat(outlet().getErrorMessage()).isEqualTo(Words.get("input.missing"));
        assertThat(feeds.all()).isEmpty();
    }

    @Test
    void isSwitchedOffAndOnAndRemoved() {
        var feed = watched("https://feeds.example/a");

        press(Words.get("feed.switch-off"));
        assertThat(card()).contains(Words.get("feed.state.off"));
        press(Words.get("feed.switch-on"));
        assertThat(now(feed).active()).isTrue();

        press(Words.get("feed.remove"));
        press(Words.get("feed.remove"));
        assertThat(feeds.all()).isEmpty();
        assertThat(text((Component) getCurrentView())).contains(Words.get("feeds.none"));
    }

    @Test
    void itsHistoryIsShown() {
        watched("https://feeds.example/history");

        press(Words.get("feed.history"));

        assertThat(dialog()).contains(Words.get("history.FEED.ADD", "Nasrin"), "https://feeds.example/history");
    }

    @Test
    void theSecondOfTwoIsToldAndSeesWhatTheFirstDid() {
        var feed = watched("https://feeds.example/twice");
        tending.switchOff(feed.id(), feed.version()).get();

        press(Words.get("feed.fetch-now"));

        assertThat(find(Notification.class).all().stream()
                        .map(notice -> test(notice).getText()))
                .contains(Words.of(Reason.STALE));
        assertThat(card()).contains(Words.get("feed.state.off"));
    }

    @Test
    void aCheckerSeesThemAndChangesNone() {
        watched("https://feeds.example/seen");
        signIn(Role.CHECKER);
        UI.getCurrent().navigate("outlets");

        navigate(FeedsView.class);

        assertThat(card()).contains("https://feeds.example/seen");
        assertThat(buttons())
                .contains(Words.get("feed.history"))
                .doesNotContain(
                        Words.get("feeds.add"),
                        Words.get("feed.fetch-now"),
                        Words.get("feed.switch-off"),
                        Words.get("feed.remove"));
    }

    private static String rss(String title) {
        return "<rss version='2.0'><channel><title>" + title
                + "</title><item><title>A bridge opens</title><link>/bridge</link></item></channel></rss>";
    }

    private Feed watched(String address) {
        var found = new FeedLook.Found(address, "Latest", "en", List.of(), 0, null);
        var feed = tending.add(found, new OutletData("The Herald", Language.EN, null, List.of(), false));
        press(Words.get("feeds.refresh"));
        return feed;
    }

    private Feed now(Feed feed) {
        return feeds.find(feed.id()).orElseThrow();
    }

    private String card() {
        return text(find(ListItem.class).withClassName("feed").single());
    }

    private String dialog() {
        return text(find(Dialog.class).all().getLast());
    }

    private TextField address() {
        return find(TextField.class).withLabel(Words.get("feed.address")).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> outlet() {
        return find(ComboBox.class).withLabel(Words.get("feed.outlet")).single();
    }

    private void type(String value) {
        test(address()).setValue(value);
    }
}
