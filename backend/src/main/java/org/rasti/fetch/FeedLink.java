package org.rasti.fetch;

/** A feed that a page names as its own. */
public record FeedLink(String address, String title) {}
