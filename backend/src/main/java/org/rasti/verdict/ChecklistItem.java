package org.rasti.verdict;

import java.util.Map;

/** A question that an editor answers before approving. */
public record ChecklistItem(String code, Map<String, String> names) {

    /** Its words in a language, else in English, else its code. */
    public String name(String language) {
        return names.getOrDefault(language, names.getOrDefault("en", code));
    }
}
