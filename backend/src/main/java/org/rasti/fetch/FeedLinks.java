package org.rasti.fetch;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The feeds that a page names in its head. */
final class FeedLinks {

    private static final int MOST = 10;
    private static final Set<String> TYPES = Set.of("application/rss+xml", "application/atom+xml");

    private FeedLinks() {}

    static List<FeedLink> of(Document page) {
        return page.select("link[rel~=(?i)(^|\\s)alternate(\\s|$)][type][href]").stream()
                .filter(link -> TYPES.contains(link.attr("type").strip().toLowerCase(Locale.ROOT)))
                .flatMap(link -> CanonicalUrl.of(link.absUrl("href")).stream().map(_ -> feed(link)))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static FeedLink feed(Element link) {
        return new FeedLink(link.absUrl("href"), FeedReader.line(link.attr("title")));
    }
}
