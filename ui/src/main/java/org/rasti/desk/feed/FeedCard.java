package org.rasti.desk.feed;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Facts;
import org.rasti.desk.common.Words;
import org.rasti.feed.FailedEntry;
import org.rasti.feed.Feed;

/** One feed: whose it is, how it fares, and which articles could not be had. */
final class FeedCard extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient Feed feed;
    private final Div tools = new Div();

    FeedCard(Feed feed, List<FailedEntry> failed) {
        this.feed = feed;
        addClassName("feed");
        var outlet = new Anchor("outlets/" + feed.outletId(), Bidi.isolated(feed.outlet()));
        outlet.addClassName("claim-link");
        var line = new Div(outlet, FeedWords.state(feed));
        line.addClassName("line");
        var about = new Div(line, address(), facts());
        var trouble = feed.trouble();
        if (trouble != null) {
            var why = new Paragraph(FeedWords.of(trouble));
            why.addClassName("feed-trouble");
            about.add(why);
        }
        if (!failed.isEmpty()) {
            about.add(new NativeDetails(Words.get("feed.failed", failed.size()), list(failed)));
        }
        tools.addClassName("row-tools");
        add(about, tools);
    }

    private Facts address() {
        var link = new Anchor(feed.url(), Bidi.text(feed.url(), "en"));
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        var facts = new Facts();
        var title = feed.title();
        if (title != null) {
            facts.with(Bidi.isolated(title));
        }
        return facts.with(link);
    }

    private Facts facts() {
        var fetched = feed.lastFetchedAt();
        var facts = new Facts()
                .with(fetched == null ? Words.get("feed.never") : Words.get("feed.fetched", Words.time(fetched)))
                .with(Words.get("feed.brought-in", feed.broughtIn()));
        if (feed.waiting() > 0) {
            facts.with(Words.get("feed.waiting", feed.waiting()));
        }
        if (feed.givenUp() > 0) {
            facts.with(Words.get("feed.given-up", feed.givenUp()));
        }
        if (feed.active() && feed.nextFetchAt() != null) {
            facts.with(Words.get("feed.next", Words.time(feed.nextFetchAt())));
        }
        return facts;
    }

    private static UnorderedList list(List<FailedEntry> failed) {
        var list = new UnorderedList();
        list.addClassName("reference-list");
        failed.forEach(entry -> list.add(item(entry)));
        return list;
    }

    private static ListItem item(FailedEntry entry) {
        var link = new Anchor(
                entry.url(), entry.title().isEmpty() ? Bidi.text(entry.url(), "en") : Bidi.isolated(entry.title()));
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        var facts = new Facts()
                .with(FeedWords.of(entry.trouble()))
                .with(Words.get(entry.givenUp() ? "feed.entry.given-up" : "feed.entry.again"))
                .with(Words.time(entry.at()));
        return new ListItem(new Div(link, facts));
    }

    /** Offers something to be done with the feed. */
    void offer(String word, SerializableRunnable does) {
        var button = new Button(Words.get(word), click -> does.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(Words.get("reference.tool", Words.get(word), feed.url()));
        tools.add(button);
    }
}
