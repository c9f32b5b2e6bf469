package org.rasti.statement;

import java.time.Instant;

/**
 * A topic that was merged into another.
 *
 * @param statements how many had it
 */
public record TopicMerge(long id, TopicDetails from, TopicDetails into, int statements, String by, Instant at) {}
