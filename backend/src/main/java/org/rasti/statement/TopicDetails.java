package org.rasti.statement;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A topic as those who tend it see it.
 *
 * @param names by the tags of their languages
 * @param active whether it is offered; statements that have it keep it either way
 * @param statements how many have it
 * @param mergedIntoId the one that was kept, where this one was a duplicate
 */
public record TopicDetails(
        long id,
        String code,
        Map<String, String> names,
        boolean active,
        int statements,
        @Nullable Long mergedIntoId,
        long version) {

    /** Its name in a language, else in English, else its code. */
    public String name(String language) {
        return new Topic(id, code, names).name(language);
    }
}
