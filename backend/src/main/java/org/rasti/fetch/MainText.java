package org.rasti.fetch;

import java.util.Optional;
import net.dankito.readability4j.extended.Readability4JExtended;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the part of a page that is its article. */
final class MainText {

    private static final Logger LOG = LoggerFactory.getLogger(MainText.class);

    /** Links lead nowhere from here, but Readability insists on a base to resolve them against. */
    private static final String SOME_BASE = "https://page.invalid/";

    private static final int FEWEST_LETTERS = 60;
    private static final double MOST_LINKS = 0.6;

    private MainText() {}

    /** What the page marks as its article's body; else what looks like it; else all there is, if it reads like a text. */
    static Optional<Element> of(Document page) {
        return Optional.ofNullable(page.selectFirst("[itemprop=articleBody]"))
                .filter(MainText::readable)
                .or(() -> weighed(page).filter(MainText::readable))
                .or(() -> widest(page).filter(MainText::readable));
    }

    private static Optional<Element> weighed(Document page) {
        if (!PageSize.of(page).ordinary()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(article(page.clone()));
        } catch (RuntimeException failure) {
            LOG.warn("Readability failed on {}", page.location(), failure); // the plain way below remains
            return Optional.empty();
        }
    }

    private static @Nullable Element article(Document page) {
        page.setBaseUri(SOME_BASE);
        return new Readability4JExtended(SOME_BASE, page).parse().getArticleContent();
    }

    private static Optional<Element> widest(Document page) {
        page.select("body > header").remove();
        return Optional.ofNullable(page.selectFirst("article"))
                .filter(MainText::readable)
                .or(() -> Optional.of(page.body()));
    }

    private static boolean readable(Element element) {
        return LinkDensity.letters(element) >= FEWEST_LETTERS && LinkDensity.of(element) <= MOST_LINKS;
    }
}
