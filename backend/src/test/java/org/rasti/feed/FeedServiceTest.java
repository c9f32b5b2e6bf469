package org.rasti.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rasti.BackendTest;
import org.rasti.DeskFixture;
import org.rasti.TestClock;
import org.rasti.account.InvalidInput;
import org.rasti.article.OutletData;
import org.rasti.ledger.HistoryLine;
import org.rasti.text.Language;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Reason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@BackendTest
class FeedServiceTest {

    @Autowired
    private FeedService service;

    @Autowired
    private FeedQueries feeds;

    @Autowired
    private DeskFixture desk;

    @Autowired
    private TestClock clock;

    @Test
    void aFeedThatIsAddedIsDueAtOnce() {
        var feed = add("The Herald");

        assertThat(feed.active()).isTrue();
        assertThat(feed.outlet()).isEqualTo("The Herald");
        assertThat(feed.nextFetchAt()).isEqualTo(clock.instant());
        assertThat(all()).contains(feed);
    }

    @Test
    void twoFeedsOfOneOutletAreOneOutlet() {
        assertThat(add("The Daily").outletId()).isEqualTo(add(" The Daily ").outletId());
    }

    @Test
    void noFeedIsWatchedTwice() {
        var feed = add("The Herald");

        assertThatThrownBy(() -> desk.as(desk.editor(), () -> service.add(found(feed.url()), outlet("Another"))))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problem())
                        .isEqualTo("feed-known"));
    }

    @Test
    void isSwitchedOffAndOn() {
        var feed = add("The Herald");

        var off = desk.as(desk.admin(), () -> service.switchOff(feed.id(), feed.version()))
                .get();
        assertThat(off.active()).isFalse();
        assertThat(off.switchedOffByFailures()).isFalse();

        var on = desk.as(desk.editor(), () -> service.switchOn(off.id(), off.version()))
                .get();
        assertThat(on.active()).isTrue();
        assertThat(history(feed)).extracting(HistoryLine::action).containsExactly("SWITCH_ON", "SWITCH_OFF", "ADD");
    }

    @Test
    void isForgottenWithItsHistoryKept() {
        var feed = add("The Herald");

        assertThat(desk.as(desk.editor(), () -> service.remove(feed.id(), feed.version())))
                .isEqualTo(Outcome.done(feed.url()));

        assertThat(all()).extracting(Feed::id).doesNotContain(feed.id());
        assertThat(history(feed).getFirst().after()).containsEntry("address", feed.url());
    }

    @Test
    void theSecondOfTwoIsTold() {
        var feed = add("The Herald");
        desk.as(desk.editor(), () -> service.fetchNow(feed.id(), feed.version()))
                .get();

        assertThat(desk.as(desk.admin(), () -> service.switchOff(feed.id(), feed.version())))
                .isEqualTo(Outcome.refused(Reason.STALE));
        assertThat(desk.as(desk.admin(), () -> service.remove(feed.id(), feed.version())))
                .isEqualTo(Outcome.refused(Reason.STALE));
    }

    @Test
    void aCheckerSeesFeedsAndChangesNone() {
        var feed = add("The Herald");

        assertThat(desk.as(desk.checker(), feeds::all)).contains(feed);
        assertThatThrownBy(() -> desk.as(desk.checker(), () -> service.switchOff(feed.id(), feed.version())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anAddressInAPrivateNetworkIsNotLookedAt() {
        assertThat(desk.as(desk.editor(), () -> service.look("http://127.0.0.1/feed")))
                .isEqualTo(new FeedLook.Refused(new Trouble(Problem.PRIVATE_ADDRESS, "127.0.0.1")));
        assertThat(desk.as(desk.editor(), () -> service.look("feed")))
                .isEqualTo(new FeedLook.Refused(Trouble.of(Problem.NOT_AN_ADDRESS)));
    }

    private Feed add(String outlet) {
        var address = "https://feeds.example/" + System.nanoTime();
        return desk.as(desk.editor(), () -> service.add(found(address), outlet(outlet)));
    }

    private static FeedLook.Found found(String address) {
        return new FeedLook.Found(address, "Latest", "en", List.of(), 0, null);
    }

    private static OutletData outlet(String name) {
        return new OutletData(name, Language.EN, null, List.of(), false);
    }

    private List<Feed> all() {
        return desk.as(desk.checker(), feeds::all);
    }

    private List<HistoryLine> history(Feed feed) {
        return desk.as(desk.checker(), () -> feeds.history(feed.id()));
    }
}
