package org.rasti.speaker;

import static org.rasti.jooq.Tables.AFFILIATION;
import static org.rasti.jooq.Tables.SPEAKER;
import static org.rasti.jooq.Tables.SPEAKER_NAME;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.rasti.text.Language;
import org.springframework.stereotype.Repository;

/** Reads a speaker with everything. */
@Repository
class SpeakerDetailQueries {

    private static final Field<List<SpeakerName>> NAMES = DSL.multiset(
                    DSL.select(SPEAKER_NAME.ID, SPEAKER_NAME.NAME, SPEAKER_NAME.LANGUAGE, SPEAKER_NAME.MAIN)
                            .from(SPEAKER_NAME)
                            .where(SPEAKER_NAME.SPEAKER_ID.eq(SPEAKER.ID))
                            .orderBy(SPEAKER_NAME.ID))
            .as("names")
            .convertFrom(
                    rows -> rows.map(row -> new SpeakerName(row.value1(), row.value2(), row.value3(), row.value4())));

    private static final Field<List<Affiliation>> AFFILIATIONS = DSL.multiset(DSL.select(
                            AFFILIATION.ID,
                            AFFILIATION.ROLE,
                            AFFILIATION.BODY,
                            AFFILIATION.COUNTRY,
                            AFFILIATION.LANGUAGE,
                            AFFILIATION.SINCE,
                            AFFILIATION.UNTIL)
                    .from(AFFILIATION)
                    .where(AFFILIATION.SPEAKER_ID.eq(SPEAKER.ID))
                    .orderBy(AFFILIATION.SINCE.desc().nullsLast(), AFFILIATION.ID.desc()))
            .as("affiliations")
            .convertFrom(rows -> rows.map(row -> new Affiliation(
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    row.value4(),
                    Language.of(row.value5()),
                    row.value6(),
                    row.value7())));

    private final DSLContext db;

    SpeakerDetailQueries(DSLContext db) {
        this.db = db;
    }

    /** Also one that was merged. */
    Optional<SpeakerDetails> find(long id) {
        return find(SPEAKER.ID.eq(id));
    }

    /** Whoever has that id at Wikidata. */
    Optional<SpeakerDetails> known(String wikidataId) {
        return find(SPEAKER.WIKIDATA_ID.eq(wikidataId));
    }

    private Optional<SpeakerDetails> find(Condition condition) {
        return db.select(SPEAKER.fields())
                .select(NAMES, AFFILIATIONS)
                .from(SPEAKER)
                .where(condition)
                .fetchOptional(SpeakerDetailQueries::details);
    }

    private static SpeakerDetails details(Record row) {
        return new SpeakerDetails(
                row.get(SPEAKER.ID),
                row.get(SPEAKER.KIND).equals("PERSON"),
                row.get(SPEAKER.WIKIDATA_ID),
                row.get(SPEAKER.DEMO),
                row.get(NAMES),
                row.get(AFFILIATIONS),
                row.get(SPEAKER.MERGED_INTO_ID),
                row.get(SPEAKER.VERSION));
    }
}
