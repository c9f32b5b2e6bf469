package org.rasti.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.rasti.text.Language;

/**
 * Something that can be found, as its feature describes it.
 *
 * @param kind such as STATEMENT
 * @param id unique within its kind
 * @param language of its main words
 * @param texts the words it is found by; the first with the role TITLE is its title
 * @param values the values it is counted and narrowed by
 * @param days when it was said or published
 * @param date what "newest" goes by
 * @param facts what a list shows of it, by name
 */
public record SearchDocument(
        String kind,
        long id,
        Language language,
        List<Text> texts,
        List<Value> values,
        List<LocalDate> days,
        Instant date,
        Map<String, String> facts) {

    /** What a text is to its document: how much finding a word there counts. */
    public enum Role {
        /** The claim, the headline. */
        TITLE,
        /** Who and where: names, roles, bodies, outlets. */
        NAME,
        /** Everything else. */
        TEXT
    }

    /** Some of its words, in their own language. */
    public record Text(Role role, Language language, String text) {}

    /**
     * A value it has.
     *
     * @param value as a question names it, such as {@code false} or an outlet's name
     * @param names how it is called, by language; the question may use any of them
     * @param aliases further names by which it can be asked for; they are not shown
     */
    public record Value(Facet facet, String value, Map<String, String> names, List<String> aliases) {

        public Value {
            names = Map.copyOf(names);
            aliases = List.copyOf(aliases);
        }

        public static Value of(Facet facet, String value) {
            return new Value(facet, value, Map.of(), List.of());
        }
    }

    public SearchDocument {
        texts = List.copyOf(texts);
        values = List.copyOf(values);
        days = List.copyOf(days);
        facts = Map.copyOf(facts);
    }

    /** What identifies it in the index. */
    DocumentKey key() {
        return new DocumentKey(kind, id);
    }

    /** Its main words; none where it has no title. */
    public Text title() {
        return texts.stream()
                .filter(text -> text.role() == Role.TITLE)
                .findFirst()
                .orElse(new Text(Role.TITLE, language, ""));
    }
}
