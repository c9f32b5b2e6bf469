package org.rasti.desksearch;

import static org.rasti.jooq.Tables.SPEAKER_NAME;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.rasti.search.DocumentDraft;
import org.rasti.search.Facet;
import org.rasti.search.SearchDocument.Role;
import org.rasti.text.Language;

/** All the names of speakers: by each of them, in whatever script, what they said is found. */
final class SpeakerNameQueries {

    private final DSLContext db;

    SpeakerNameQueries(DSLContext db) {
        this.db = db;
    }

    /** One of a speaker's names. */
    record Name(String name, String language, boolean isMain) {}

    /** A speaker's names, none twice. */
    record Named(List<Name> names) {

        /** The name that stands for the speaker whatever language a document is in. */
        String main() {
            return names.stream()
                    .filter(Name::isMain)
                    .findFirst()
                    .or(() -> names.stream().findFirst())
                    .map(Name::name)
                    .orElse("?");
        }

        void describe(DocumentDraft draft) {
            names.forEach(name -> draft.text(Role.NAME, Language.of(name.language()), name.name()));
            value(draft);
        }

        void value(DocumentDraft draft) {
            var main = new TreeMap<String, String>();
            names.stream().filter(Name::isMain).forEach(name -> main.put(name.language(), name.name()));
            draft.value(
                    Facet.SPEAKER,
                    main(),
                    main,
                    names.stream()
                            .filter(name -> !name.isMain())
                            .map(Name::name)
                            .toList());
        }
    }

    Map<Long, Named> of(Collection<Long> speakers) {
        var named = new HashMap<Long, Named>();
        db.select(SPEAKER_NAME.SPEAKER_ID, SPEAKER_NAME.NAME, SPEAKER_NAME.LANGUAGE, SPEAKER_NAME.MAIN)
                .from(SPEAKER_NAME)
                .where(SPEAKER_NAME.SPEAKER_ID.in(speakers))
                .orderBy(SPEAKER_NAME.ID)
                .fetchGroups(row -> row.value1(), row -> new Name(row.value2(), row.value3(), row.value4()))
                .forEach((speaker, names) -> named.put(speaker, new Named(names)));
        return named;
    }
}
