package org.rasti.discussion;

import java.time.Instant;
import java.util.Map;

/**
 * What somebody said.
 *
 * @param author the name of whoever said it
 * @param mentioned whom it names, with their names as they are now
 */
public record Post(long id, long authorId, String author, String text, Instant at, Map<Long, String> mentioned) {}
