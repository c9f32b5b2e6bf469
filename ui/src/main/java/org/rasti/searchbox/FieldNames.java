package org.rasti.searchbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rasti.messages.Messages;
import org.rasti.text.ClaimText;
import org.rasti.text.Language;

/** The names by which the interface teaches to name fields, in each of its languages. */
final class FieldNames {

    /** Rules of no language in particular: names are compared across languages. */
    static final Language ANY = Language.of("und");

    static final List<String> FIELDS = List.of("kind", "state", "rating", "speaker", "topic", "outlet", "lang", "said");

    private static final Map<String, String> NAMES = new HashMap<>();

    static {
        for (var field : FIELDS) {
            Messages.LANGUAGES.forEach(
                    language -> typed(field, language).forEach(name -> NAMES.put(ClaimText.key(name, ANY), field)));
        }
    }

    private FieldNames() {}

    /** How somebody who reads that language may type a field's name. */
    static List<String> typed(String field, Language language) {
        return List.of(Messages.in(language).get("search.typed." + field).split("\\s*,\\s*"));
    }

    /** The field of that name. */
    static Optional<String> field(String name) {
        return Optional.ofNullable(NAMES.get(ClaimText.key(name, ANY)));
    }
}
