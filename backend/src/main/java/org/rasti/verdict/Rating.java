package org.rasti.verdict;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A step of a scale. All of it is data.
 *
 * @param scale FACT, or PROMISE for promises
 * @param value ClaimReview's ratingValue; absent where a number would mislead
 * @param example whether it marks demonstrations
 */
public record Rating(
        long id,
        String code,
        Scale scale,
        @Nullable Integer value,
        String colour,
        String shape,
        boolean example,
        Map<String, String> names,
        Map<String, String> meanings) {

    /** Which kind of statement a rating is for. */
    public enum Scale {
        FACT,
        PROMISE
    }

    /** Its name in a language, else in English, else its code. */
    public String name(String language) {
        return names.getOrDefault(language, names.getOrDefault("en", code));
    }

    public String meaning(String language) {
        return meanings.getOrDefault(language, meanings.getOrDefault("en", ""));
    }
}
