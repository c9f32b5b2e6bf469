package org.rasti.search;

import java.util.Map;

/**
 * A value of a field among the hits.
 *
 * @param value the value itself, such as {@code false} or {@code FACT}
 * @param names how it is called, by language; empty where the interface has the words for it
 * @param count how many hits have it
 * @param term what narrows a question to it, to be put behind the question: {@code rating:false}
 */
public record FacetValue(String value, Map<String, String> names, int count, String term) {

    public FacetValue {
        names = Map.copyOf(names);
    }

    /** Its name in a language, else in any, else the value. */
    public String name(String language) {
        var exact = names.get(language);
        return exact != null
                ? exact
                : names.values().stream().sorted().findFirst().orElse(value);
    }
}
