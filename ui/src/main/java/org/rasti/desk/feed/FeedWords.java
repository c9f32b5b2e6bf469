package org.rasti.desk.feed;

import com.vaadin.flow.component.html.Span;
import org.rasti.desk.common.Badges;
import org.rasti.desk.common.Words;
import org.rasti.feed.Feed;
import org.rasti.feed.Trouble;

/** How a feed fares, in words. */
final class FeedWords {

    private FeedWords() {}

    static String of(Trouble trouble) {
        return Words.get("feed.problem." + trouble.problem().name(), trouble.detail());
    }

    /** On, failing, or off, and off for which reason. */
    static Span state(Feed feed) {
        if (feed.switchedOffByFailures()) {
            return badge(Words.get("feed.state.given-up", feed.failures()), "state-retracted");
        }
        if (!feed.active()) {
            return Badges.quiet(Words.get("feed.state.off"));
        }
        return feed.failingSince() == null
                ? badge(Words.get("feed.state.on"), "state-published")
                : badge(Words.get("feed.state.failing", Words.time(feed.failingSince())), "state-retracted");
    }

    private static Span badge(String word, String state) {
        var badge = new Span(word);
        badge.addClassNames("badge", state);
        return badge;
    }
}
