package org.rasti.speaker;

import static org.rasti.jooq.Tables.AFFILIATION;
import static org.rasti.jooq.Tables.SPEAKER;
import static org.rasti.jooq.Tables.SPEAKER_NAME;

import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.rasti.jooq.tables.records.AffiliationRecord;
import org.springframework.stereotype.Repository;

/** Changes what is known of a speaker. */
@Repository
class SpeakerEditRepository {

    private final DSLContext db;

    SpeakerEditRepository(DSLContext db) {
        this.db = db;
    }

    /**
     * Holds a speaker up to the end of the transaction and counts its version up.
     *
     * @return whether it is still as it was seen, and was not merged
     */
    boolean hold(long id, long version) {
        return db.update(SPEAKER)
                        .set(SPEAKER.VERSION, SPEAKER.VERSION.plus(1))
                        .where(SPEAKER.ID.eq(id), SPEAKER.VERSION.eq(version), SPEAKER.MERGED_INTO_ID.isNull())
                        .execute()
                == 1;
    }

    void describe(long id, boolean person, @Nullable String wikidataId) {
        db.update(SPEAKER)
                .set(SPEAKER.KIND, person ? "PERSON" : "BODY")
                .set(SPEAKER.WIKIDATA_ID, wikidataId)
                .where(SPEAKER.ID.eq(id))
                .execute();
    }

    void insertName(long id, NewName name) {
        db.insertInto(SPEAKER_NAME)
                .set(columns(name))
                .set(SPEAKER_NAME.SPEAKER_ID, id)
                .execute();
    }

    /** In another language it begins as an alias. */
    void updateName(SpeakerName before, NewName name) {
        db.update(SPEAKER_NAME)
                .set(columns(name))
                .set(
                        SPEAKER_NAME.MAIN,
                        before.main()
                                && before.language().equals(name.language().tag()))
                .where(SPEAKER_NAME.ID.eq(before.id()))
                .execute();
    }

    private static Map<Field<?>, Object> columns(NewName name) {
        return Map.of(
                SPEAKER_NAME.NAME,
                name.name(),
                SPEAKER_NAME.LANGUAGE,
                name.language().tag(),
                SPEAKER_NAME.NAME_KEY,
                name.key());
    }

    void deleteName(long nameId) {
        db.deleteFrom(SPEAKER_NAME).where(SPEAKER_NAME.ID.eq(nameId)).execute();
    }

    void makeMain(long id, SpeakerName name) {
        db.update(SPEAKER_NAME)
                .set(SPEAKER_NAME.MAIN, false)
                .where(
                        SPEAKER_NAME.SPEAKER_ID.eq(id),
                        SPEAKER_NAME.LANGUAGE.eq(name.language()),
                        SPEAKER_NAME.MAIN.isTrue())
                .execute();
        db.update(SPEAKER_NAME)
                .set(SPEAKER_NAME.MAIN, true)
                .where(SPEAKER_NAME.ID.eq(name.id()))
                .execute();
    }

    /** Makes the oldest name of each language that has none the main one. */
    void settleMain(long id) {
        var oldest = DSL.select(DSL.min(SPEAKER_NAME.ID))
                .from(SPEAKER_NAME)
                .where(SPEAKER_NAME.SPEAKER_ID.eq(id))
                .groupBy(SPEAKER_NAME.LANGUAGE)
                .having(DSL.not(DSL.boolOr(SPEAKER_NAME.MAIN)));
        db.update(SPEAKER_NAME)
                .set(SPEAKER_NAME.MAIN, true)
                .where(SPEAKER_NAME.ID.in(oldest))
                .execute();
    }

    void insertAffiliation(long id, NewAffiliation affiliation) {
        var row = db.newRecord(AFFILIATION);
        fill(row, affiliation);
        row.setSpeakerId(id);
        row.insert();
    }

    void updateAffiliation(long affiliationId, NewAffiliation affiliation) {
        var row = db.fetchSingle(AFFILIATION, AFFILIATION.ID.eq(affiliationId));
        fill(row, affiliation);
        row.update();
    }

    private static void fill(AffiliationRecord row, NewAffiliation affiliation) {
        row.setRole(affiliation.role());
        row.setRoleKey(affiliation.key());
        row.setBody(affiliation.body());
        row.setCountry(affiliation.country());
        row.setLanguage(affiliation.language().tag());
        row.setSince(affiliation.since());
        row.setUntil(affiliation.until());
    }

    void deleteAffiliation(long affiliationId) {
        db.deleteFrom(AFFILIATION).where(AFFILIATION.ID.eq(affiliationId)).execute();
    }
}
