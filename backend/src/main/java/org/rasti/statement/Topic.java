package org.rasti.statement;

import java.util.Map;

/** A subject that statements are sorted by. */
public record Topic(long id, String code, Map<String, String> names) {

    /** Its name in a language, else in English, else its code. */
    public String name(String language) {
        return names.getOrDefault(language, names.getOrDefault("en", code));
    }
}
