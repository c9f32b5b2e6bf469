package org.rasti.desk.feed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.rasti.article.OutletQueries;
import org.rasti.desk.common.Dialogs;
import org.rasti.desk.common.HistoryList;
import org.rasti.desk.common.Notices;
import org.rasti.desk.common.Words;
import org.rasti.feed.FailedEntry;
import org.rasti.feed.Feed;
import org.rasti.feed.FeedQueries;
import org.rasti.feed.FeedService;
import org.rasti.workflow.Outcome;

/** The feeds that are watched, and how they fare. Editors and admins tend them; everybody sees them. */
@Route("feeds")
@RolesAllowed({"CHECKER", "EDITOR", "ADMIN"})
@StyleSheet("desk-static/account.css")
@StyleSheet("desk-static/reference.css")
@StyleSheet("desk-static/feed.css")
public class FeedsView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final int FAILED_SHOWN = 10;

    private final transient FeedQueries feeds;
    private final transient FeedService tending;
    private final transient OutletQueries outlets;
    private final boolean mayTend;
    private final Div list = new Div();

    FeedsView(FeedQueries feeds, FeedService tending, OutletQueries outlets, AuthenticationContext authentication) {
        this.feeds = feeds;
        this.tending = tending;
        this.outlets = outlets;
        this.mayTend = authentication.hasAnyRole("EDITOR", "ADMIN");
        addClassNames("page", "wide-page");
        var head = new Div(new H1(Words.get("nav.feeds")));
        head.addClassName("page-head");
        var buttons = new Div(new Button(Words.get("feeds.refresh"), VaadinIcon.REFRESH.create(), click -> refresh()));
        buttons.addClassName("row-tools");
        head.add(buttons);
        if (mayTend) {
            var add = new Button(Words.get("feeds.add"), VaadinIcon.PLUS.create(), click -> add());
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(add);
        }
        var about = new Paragraph(Words.get("feeds.about"));
        about.addClassName("quiet-line");
        add(head, about, list);
        refresh();
    }

    private void refresh() {
        var all = feeds.all();
        list.removeAll();
        list.add(all.isEmpty() ? nothing() : cards(all));
    }

    private static Component nothing() {
        var nothing = new Div(
                VaadinIcon.RSS.create(), new H2(Words.get("feeds.none")), new Paragraph(Words.get("feeds.none.about")));
        nothing.addClassName("nothing-yet");
        return nothing;
    }

    private Component cards(List<Feed> all) {
        var cards = new UnorderedList();
        cards.addClassNames("reference-list", "feeds");
        all.forEach(feed -> cards.add(card(feed)));
        return cards;
    }

    private FeedCard card(Feed feed) {
        var card = new FeedCard(feed, failed(feed));
        if (mayTend && feed.active()) {
            card.offer(feed.failures() > 0 ? "feed.try-again" : "feed.fetch-now", () -> fetchNow(feed));
            card.offer("feed.switch-off", () -> done(tending.switchOff(feed.id(), feed.version()), "feed.off"));
        } else if (mayTend) {
            var again = feed.switchedOffByFailures() ? "feed.try-again" : "feed.switch-on";
            card.offer(again, () -> done(tending.switchOn(feed.id(), feed.version()), "feed.soon"));
        }
        card.offer("feed.history", () -> history(feed));
        if (mayTend) {
            card.offer("feed.remove", () -> remove(feed));
        }
        return card;
    }

    private List<FailedEntry> failed(Feed feed) {
        return feed.givenUp() + feed.waiting() > 0 ? feeds.failed(feed.id(), FAILED_SHOWN) : List.of();
    }

    private void fetchNow(Feed feed) {
        done(tending.fetchNow(feed.id(), feed.version()), "feed.soon");
    }

    /** After a refusal too the feeds are read again: somebody else changed one. */
    private void done(Outcome<Feed> outcome, String message) {
        Notices.tell(outcome, feed -> Notices.done(Words.get(message, feed.outlet())));
        refresh();
    }

    private void history(Feed feed) {
        var dialog = Dialogs.choose(Words.get("history.title"), Words.get("feed.close"));
        dialog.add(new HistoryList(feeds.history(feed.id())));
        dialog.open();
    }

    private void remove(Feed feed) {
        var title = Words.get("feed.remove");
        Dialogs.confirm(title, Words.get("feed.remove.sure", feed.outlet(), feed.url()), title, () -> {
            Notices.tell(tending.remove(feed.id(), feed.version()), address -> Notices.done(Words.get("feed.removed")));
            refresh();
            return true;
        });
    }

    private void add() {
        var form = new FeedForm(tending, outlets);
        Dialogs.open(
                Words.get("feeds.add"),
                Words.get("feeds.add.do"),
                form,
                () -> form.accept((found, outlet) -> {
                    var added = tending.add(found, outlet);
                    refresh();
                    Notices.done(Words.get("feed.soon", added.outlet()));
                    return true;
                }));
    }

    @Override
    public String getPageTitle() {
        return Words.title("nav.feeds");
    }
}
