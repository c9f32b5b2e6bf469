package org.rasti.fetch;

import java.util.Set;

/**
 * What is asked of an address.
 *
 * @param types the media types that can be read
 * @param known the copy at hand: the server need not send the same one again
 */
record Wanted(Set<String> types, Validators known) {

    private static final Set<String> FEEDS = Set.of(
            "application/rss+xml",
            "application/atom+xml",
            "application/rdf+xml",
            "application/xml",
            "text/xml",
            "text/plain",
            "text/html",
            "application/xhtml+xml");

    static Wanted page() {
        return new Wanted(PageBody.TYPES, Validators.NONE);
    }

    /** Pages too: many servers call a feed that, and a page may name its feed. */
    static Wanted feed(Validators known) {
        return new Wanted(FEEDS, known);
    }
}
