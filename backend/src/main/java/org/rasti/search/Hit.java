package org.rasti.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rasti.text.Language;

/**
 * Something found.
 *
 * @param kind what it is, in the words of whoever keeps the index: STATEMENT, ARTICLE, SPEAKER, EVIDENCE, PAGE
 * @param title its main words, whole
 * @param excerpts passages of its other texts in which words of the question stand, the best first
 * @param facts what else a list shows of it, by name
 */
public record Hit(
        String kind, long id, Language language, Excerpt title, List<Excerpt> excerpts, Map<String, String> facts) {

    public Hit {
        excerpts = List.copyOf(excerpts);
        facts = Map.copyOf(facts);
    }

    /** One of its facts. */
    public @Nullable String fact(String name) {
        return facts.get(name);
    }
}
