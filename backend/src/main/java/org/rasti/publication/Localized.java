package org.rasti.publication;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;

/**
 * One name in several languages, as it stood when it was frozen.
 *
 * @param byLanguage BCP 47 primary subtag to text; at least one entry
 */
public record Localized(@JsonValue Map<String, String> byLanguage) {

    private static final List<String> FALL_BACK = List.of("en", "fa");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Localized {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("a localized name needs at least one language");
        }
        byLanguage = Map.copyOf(byLanguage);
    }

    /** The name in the language asked for, else in English, in Persian, or in whatever there is. */
    public String in(String language) {
        var exact = byLanguage.get(language);
        if (exact != null) {
            return exact;
        }
        return FALL_BACK.stream()
                .filter(byLanguage::containsKey)
                .findFirst()
                .map(byLanguage::get)
                .orElseGet(
                        () -> byLanguage.values().stream().sorted().findFirst().orElseThrow());
    }
}
