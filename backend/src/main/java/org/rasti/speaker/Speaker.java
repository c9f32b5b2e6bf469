package org.rasti.speaker;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose words are checked.
 *
 * @param names the main name by language
 * @param aliases every other name
 * @param role the latest role known; a statement keeps its own, as of when it was made
 */
public record Speaker(
        long id,
        boolean person,
        Map<String, String> names,
        List<String> aliases,
        @Nullable String role,
        @Nullable String body,
        @Nullable String wikidataId,
        long version) {

    /** The main name in a language, else in any. */
    public String name(String language) {
        var exact = names.get(language);
        return exact != null
                ? exact
                : names.values().stream().sorted().findFirst().orElse("?");
    }
}
