package org.rasti.speaker;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the ledger notes of names and roles. */
final class Notes {

    private Notes() {}

    static Map<String, Object> of(SpeakerName name) {
        return of("name", name.name(), "language", name.language());
    }

    static Map<String, Object> of(NewName name) {
        return of("name", name.name(), "language", name.language().tag());
    }

    static Map<String, Object> of(Affiliation known) {
        return of(
                "role",
                known.role(),
                "body",
                known.body(),
                "country",
                known.country(),
                "since",
                known.since(),
                "until",
                known.until());
    }

    static Map<String, Object> of(NewAffiliation wanted) {
        return of(
                "role",
                wanted.role(),
                "body",
                wanted.body(),
                "country",
                wanted.country(),
                "since",
                wanted.since(),
                "until",
                wanted.until());
    }

    /** Keys and values in turn, without what is absent. */
    static Map<String, Object> of(@Nullable Object... keysAndValues) {
        var notes = new LinkedHashMap<String, Object>();
        for (int i = 0; i + 1 < keysAndValues.length; i += 2) {
            var value = keysAndValues[i + 1];
            if (value != null) {
                notes.put(String.valueOf(keysAndValues[i]), value instanceof Number ? value : value.toString());
            }
        }
        return notes;
    }
}
