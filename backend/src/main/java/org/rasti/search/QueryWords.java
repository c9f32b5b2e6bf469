package org.rasti.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** The names of fields and of fixed values that a question may use, in several languages. */
final class QueryWords {

    private static final String FIELD = "field.";
    private static final Map<String, Field> FIELDS = new HashMap<>();
    private static final Map<String, Set<String>> VALUES = new HashMap<>();

    static {
        load();
    }

    /** What a question can name. */
    enum Field {
        SPEAKER,
        RATING,
        STATE,
        TOPIC,
        OUTLET,
        KIND,
        LANGUAGE,
        SAID;

        /** How the index calls it. */
        String index() {
            return this == SAID ? Facet.MONTH.field() : Facet.valueOf(name()).field();
        }

        /** Whether a part of its value's name is enough. */
        boolean isName() {
            return this == SPEAKER || this == TOPIC || this == OUTLET;
        }
    }

    private QueryWords() {}

    private static void load() {
        var lists = new Properties();
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(QueryWords.class.getResourceAsStream("query.properties")), UTF_8)) {
            lists.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lists.stringPropertyNames().forEach(name -> add(name, lists.getProperty(name)));
    }

    private static void add(String name, String spellings) {
        var called = name.substring(name.indexOf('.') + 1);
        for (var spelling : spellings.split(",")) {
            var key = Fields.key(spelling);
            if (name.startsWith(FIELD)) {
                FIELDS.put(key, Field.valueOf(called));
            } else {
                VALUES.computeIfAbsent(key, any -> new HashSet<>()).add(Fields.key(called));
            }
        }
    }

    /** The field of that name, in any of its spellings. */
    static Optional<Field> field(String name) {
        return Optional.ofNullable(FIELDS.get(Fields.key(name)));
    }

    /** The keys that a value may mean: itself, and what it is a word for. */
    static Set<String> keys(String value) {
        var keys = new HashSet<>(VALUES.getOrDefault(Fields.key(value), Set.of()));
        keys.add(Fields.key(value));
        return keys;
    }
}
