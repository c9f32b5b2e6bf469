package org.rasti.discussion;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A matter that colleagues talk about.
 *
 * @param quote the passage that it is about; absent where it is about the statement as a whole
 * @param resolved who settled it and when; absent while it is open
 * @param posts at least one, the first first
 */
public record DiscussionThread(
        long id,
        long statementId,
        @Nullable Quote quote,
        @Nullable Resolved resolved,
        List<Post> posts) {

    /** Who settled a thread, and when. */
    public record Resolved(String by, Instant at) {}

    /** The id of the latest post: who settles a thread has read up to there. */
    public long lastPostId() {
        return posts.getLast().id();
    }
}
