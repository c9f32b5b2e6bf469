package org.rasti.feed;

import java.time.Instant;

/**
 * An article that a feed named and that could not be had.
 *
 * @param givenUp whether it is not tried again
 */
public record FailedEntry(String url, String title, Trouble trouble, boolean givenUp, Instant at) {}
