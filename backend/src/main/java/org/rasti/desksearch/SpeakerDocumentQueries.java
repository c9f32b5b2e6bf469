package org.rasti.desksearch;

import static org.rasti.jooq.Tables.AFFILIATION;
import static org.rasti.jooq.Tables.SPEAKER;

import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;
import org.rasti.desksearch.SpeakerNameQueries.Named;
import org.rasti.search.Analyzers;
import org.rasti.search.DocumentDraft;
import org.rasti.search.Facet;
import org.rasti.search.SearchDocument;
import org.rasti.search.SearchDocument.Role;
import org.rasti.text.Language;

/** Speakers with every name and role. */
final class SpeakerDocumentQueries implements Described {

    private final DSLContext db;
    private final SpeakerNameQueries names;

    SpeakerDocumentQueries(DSLContext db) {
        this.db = db;
        this.names = new SpeakerNameQueries(db);
    }

    @Override
    public String kind() {
        return DeskIndex.SPEAKER;
    }

    @Override
    public long count() {
        return db.fetchCount(SPEAKER, SPEAKER.MERGED_INTO_ID.isNull());
    }

    @Override
    public List<Long> ids(long above, int limit) {
        return db.select(SPEAKER.ID)
                .from(SPEAKER)
                .where(SPEAKER.ID.gt(above), SPEAKER.MERGED_INTO_ID.isNull())
                .orderBy(SPEAKER.ID)
                .limit(limit)
                .fetch(SPEAKER.ID);
    }

    @Override
    public List<SearchDocument> documents(Collection<Long> ids) {
        var named = names.of(ids);
        var roles = db.select(AFFILIATION.SPEAKER_ID, AFFILIATION.ROLE, AFFILIATION.BODY, AFFILIATION.LANGUAGE)
                .from(AFFILIATION)
                .where(AFFILIATION.SPEAKER_ID.in(ids))
                .orderBy(AFFILIATION.SINCE.desc().nullsLast(), AFFILIATION.ID.desc())
                .fetchGroups(AFFILIATION.SPEAKER_ID);
        return db.select(SPEAKER.ID, SPEAKER.KIND, SPEAKER.WIKIDATA_ID, SPEAKER.CREATED_AT)
                .from(SPEAKER)
                .where(SPEAKER.ID.in(ids), SPEAKER.MERGED_INTO_ID.isNull())
                .fetch()
                .map(row -> document(
                        row,
                        named.getOrDefault(row.get(SPEAKER.ID), new Named(List.of())),
                        roles.get(row.get(SPEAKER.ID))));
    }

    private static SearchDocument document(Record row, Named named, @Nullable Result<? extends Record> roles) {
        var main = named.main();
        var language = named.names().stream()
                .filter(name -> name.name().equals(main))
                .findFirst()
                .map(name -> Language.of(name.language()))
                .orElse(Analyzers.OTHER);
        var draft = new DocumentDraft(DeskIndex.SPEAKER, row.get(SPEAKER.ID), language)
                .text(Role.TITLE, main)
                .fact("person", row.get(SPEAKER.KIND).equals("PERSON"))
                .fact("wikidataId", row.get(SPEAKER.WIKIDATA_ID));
        named.value(draft);
        named.names().stream()
                .filter(name -> !name.name().equals(main))
                .forEach(name -> draft.text(Role.NAME, Language.of(name.language()), name.name()));
        if (roles != null) {
            draft.fact("role", roles.getFirst().get(AFFILIATION.ROLE))
                    .fact("body", roles.getFirst().get(AFFILIATION.BODY));
            roles.forEach(role -> addRole(draft, role));
        }
        return draft.value(Facet.LANGUAGE, language.tag()).as(row.get(SPEAKER.CREATED_AT));
    }

    private static void addRole(DocumentDraft draft, Record role) {
        var language = Language.of(role.get(AFFILIATION.LANGUAGE));
        draft.text(Role.TEXT, language, role.get(AFFILIATION.ROLE))
                .text(Role.TEXT, language, role.get(AFFILIATION.BODY));
    }
}
