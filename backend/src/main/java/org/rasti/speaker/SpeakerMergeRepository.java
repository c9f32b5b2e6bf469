package org.rasti.speaker;

import static org.rasti.jooq.Tables.ACCOUNT;
import static org.rasti.jooq.Tables.AFFILIATION;
import static org.rasti.jooq.Tables.APPEARANCE;
import static org.rasti.jooq.Tables.SPEAKER;
import static org.rasti.jooq.Tables.SPEAKER_MERGE;
import static org.rasti.jooq.Tables.SPEAKER_NAME;
import static org.rasti.jooq.Tables.STATEMENT;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.rasti.jooq.tables.Affiliation;
import org.rasti.jooq.tables.records.SpeakerMergeRecord;
import org.rasti.jooq.tables.records.SpeakerRecord;
import org.springframework.stereotype.Repository;

/** Moves what belongs to a duplicate to the speaker that is kept, and back. */
@Repository
class SpeakerMergeRepository {

    private static final org.rasti.jooq.tables.SpeakerName KEPT_NAME = SPEAKER_NAME.as("kept_name");
    private static final Affiliation KEPT_AFFILIATION = AFFILIATION.as("kept_affiliation");

    private final DSLContext db;
    private final Clock clock;

    SpeakerMergeRepository(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    // What would move

    MergePreview preview(long from, long into) {
        return new MergePreview(
                db.fetchCount(STATEMENT, STATEMENT.SPEAKER_ID.eq(from)),
                db.fetchCount(APPEARANCE, APPEARANCE.SPEAKER_ID.eq(from)),
                db.fetchCount(SPEAKER_NAME, isNewName(from, into)),
                db.fetchCount(AFFILIATION, isNewAffiliation(from, into)));
    }

    /** Where the kept one has the very same name, the duplicate keeps its own. */
    private static Condition isNewName(long from, long into) {
        return SPEAKER_NAME
                .SPEAKER_ID
                .eq(from)
                .andNotExists(DSL.selectOne()
                        .from(KEPT_NAME)
                        .where(KEPT_NAME.SPEAKER_ID.eq(into), KEPT_NAME.NAME.eq(SPEAKER_NAME.NAME)));
    }

    private static Condition isNewAffiliation(long from, long into) {
        return AFFILIATION
                .SPEAKER_ID
                .eq(from)
                .andNotExists(DSL.selectOne()
                        .from(KEPT_AFFILIATION)
                        .where(
                                KEPT_AFFILIATION.SPEAKER_ID.eq(into),
                                KEPT_AFFILIATION.ROLE_KEY.eq(AFFILIATION.ROLE_KEY),
                                KEPT_AFFILIATION.LANGUAGE.eq(AFFILIATION.LANGUAGE),
                                KEPT_AFFILIATION.BODY.isNotDistinctFrom(AFFILIATION.BODY),
                                KEPT_AFFILIATION.COUNTRY.isNotDistinctFrom(AFFILIATION.COUNTRY),
                                KEPT_AFFILIATION.SINCE.isNotDistinctFrom(AFFILIATION.SINCE),
                                KEPT_AFFILIATION.UNTIL.isNotDistinctFrom(AFFILIATION.UNTIL)));
    }

    // Holding: statements before speakers, as whoever changes a statement does, and always in the same order

    private void holdStatements(Condition which) {
        db.select(STATEMENT.ID)
                .from(STATEMENT)
                .where(which)
                .orderBy(STATEMENT.ID)
                .forUpdate()
                .fetch();
    }

    void holdStatementsOf(long speaker) {
        holdStatements(STATEMENT.SPEAKER_ID.eq(speaker));
    }

    void holdStatements(Long... ids) {
        holdStatements(STATEMENT.ID.eq(DSL.any(ids)));
    }

    /** Two speakers that nobody else changes before the transaction ends. */
    record Pair(SpeakerRecord from, SpeakerRecord into) {}

    /** Both, in an order of their own; statements that are given to one of them meanwhile wait. */
    Pair hold(long from, long into) {
        var held = db.selectFrom(SPEAKER)
                .where(SPEAKER.ID.in(from, into))
                .orderBy(SPEAKER.ID)
                .forUpdate()
                .fetch();
        return new Pair(of(held, from), of(held, into));
    }

    private static SpeakerRecord of(List<SpeakerRecord> held, long id) {
        return held.stream()
                .filter(speaker -> speaker.getId() == id)
                .findFirst()
                .orElseThrow();
    }

    Optional<SpeakerMergeRecord> holdStanding(long mergeId) {
        return db.selectFrom(SPEAKER_MERGE)
                .where(SPEAKER_MERGE.ID.eq(mergeId), SPEAKER_MERGE.UNDONE_AT.isNull())
                .forUpdate()
                .fetchOptional();
    }

    // Moving

    /** Moves everything and notes what it was. */
    SpeakerMergeRecord merge(SpeakerRecord from, SpeakerRecord into, String name, long by) {
        var noted = db.newRecord(SPEAKER_MERGE);
        noted.setFromId(from.getId());
        noted.setIntoId(into.getId());
        noted.setName(name);
        noted.setMainNameIds(mainNames(from.getId()));
        noted.setWikidataId(from.getWikidataId());
        noted.setWikidataTaken(from.getWikidataId() != null && into.getWikidataId() == null);
        noted.setMergedBy(by);
        noted.setMergedAt(clock.instant());
        end(from, into, noted.getWikidataTaken());
        noted.setStatementIds(moveStatements(STATEMENT.SPEAKER_ID.eq(from.getId()), into.getId()));
        noted.setAppearanceIds(moveAppearances(APPEARANCE.SPEAKER_ID.eq(from.getId()), into.getId()));
        noted.setNameIds(moveNames(from.getId(), into.getId()));
        noted.setAffiliationIds(moveAffiliations(isNewAffiliation(from.getId(), into.getId()), into.getId()));
        noted.insert();
        return noted;
    }

    private void end(SpeakerRecord from, SpeakerRecord into, boolean takesId) {
        var wikidataId = from.getWikidataId();
        from.setMergedIntoId(into.getId());
        from.setWikidataId(null);
        from.setVersion(from.getVersion() + 1);
        from.update();
        if (takesId) {
            into.setWikidataId(wikidataId);
        }
        into.setVersion(into.getVersion() + 1);
        into.update();
    }

    private Long[] mainNames(long speaker) {
        return db.select(SPEAKER_NAME.ID)
                .from(SPEAKER_NAME)
                .where(SPEAKER_NAME.SPEAKER_ID.eq(speaker), SPEAKER_NAME.MAIN.isTrue())
                .fetchArray(SPEAKER_NAME.ID);
    }

    private Long[] moveStatements(Condition which, long to) {
        return db.update(STATEMENT)
                .set(STATEMENT.SPEAKER_ID, to)
                .set(STATEMENT.VERSION, STATEMENT.VERSION.plus(1))
                .where(which)
                .returningResult(STATEMENT.ID)
                .fetchArray(STATEMENT.ID);
    }

    private Long[] moveAppearances(Condition which, long to) {
        return db.update(APPEARANCE)
                .set(APPEARANCE.SPEAKER_ID, to)
                .where(which)
                .returningResult(APPEARANCE.ID)
                .fetchArray(APPEARANCE.ID);
    }

    /** They become aliases, but for the main name of a language in which the kept one has none. */
    private Long[] moveNames(long from, long into) {
        var hasMain = DSL.exists(DSL.selectOne()
                .from(KEPT_NAME)
                .where(
                        KEPT_NAME.SPEAKER_ID.eq(into),
                        KEPT_NAME.LANGUAGE.eq(SPEAKER_NAME.LANGUAGE),
                        KEPT_NAME.MAIN.isTrue()));
        return db.update(SPEAKER_NAME)
                .set(SPEAKER_NAME.SPEAKER_ID, into)
                .set(SPEAKER_NAME.MAIN, DSL.field(SPEAKER_NAME.MAIN.isTrue().andNot(hasMain)))
                .where(isNewName(from, into))
                .returningResult(SPEAKER_NAME.ID)
                .fetchArray(SPEAKER_NAME.ID);
    }

    private Long[] moveAffiliations(Condition which, long to) {
        return db.update(AFFILIATION)
                .set(AFFILIATION.SPEAKER_ID, to)
                .where(which)
                .returningResult(AFFILIATION.ID)
                .fetchArray(AFFILIATION.ID);
    }

    // And back

    /** Who has the id that the duplicate gave up; none where nobody has, or it had none. */
    Optional<Long> holderOfId(SpeakerMergeRecord merge) {
        return db.select(SPEAKER.ID)
                .from(SPEAKER)
                .where(SPEAKER.WIKIDATA_ID.eq(merge.getWikidataId()))
                .fetchOptional(SPEAKER.ID);
    }

    /** Whether both would have a name again. */
    boolean leavesBothNamed(SpeakerMergeRecord merge) {
        var moved = SPEAKER_NAME.ID.eq(DSL.any(merge.getNameIds()));
        var kept = SPEAKER_NAME.SPEAKER_ID.eq(merge.getIntoId());
        return db.fetchExists(SPEAKER_NAME, kept.andNot(moved))
                && db.fetchExists(SPEAKER_NAME, kept.and(moved).or(SPEAKER_NAME.SPEAKER_ID.eq(merge.getFromId())));
    }

    /**
     * Gives back what went over and is still there: what was given to another speaker since, or taken away, was decided
     * after the merge.
     *
     * @return the statements given back
     */
    List<Long> undo(SpeakerMergeRecord merge, Pair held, long by) {
        part(merge, held.from(), held.into());
        var statements = moveStatements(
                isStillThere(STATEMENT.ID, merge.getStatementIds(), STATEMENT.SPEAKER_ID.eq(merge.getIntoId())),
                merge.getFromId());
        moveAppearances(
                isStillThere(APPEARANCE.ID, merge.getAppearanceIds(), APPEARANCE.SPEAKER_ID.eq(merge.getIntoId())),
                merge.getFromId());
        returnNames(merge);
        moveAffiliations(
                isStillThere(AFFILIATION.ID, merge.getAffiliationIds(), AFFILIATION.SPEAKER_ID.eq(merge.getIntoId())),
                merge.getFromId());
        merge.setUndoneBy(by);
        merge.setUndoneAt(clock.instant());
        merge.update();
        return Arrays.asList(statements);
    }

    private static Condition isStillThere(Field<Long> id, Long[] moved, Condition there) {
        return id.eq(DSL.any(moved)).and(there);
    }

    private static void part(SpeakerMergeRecord merge, SpeakerRecord from, SpeakerRecord into) {
        var wikidataId = merge.getWikidataId();
        if (wikidataId != null && wikidataId.equals(into.getWikidataId())) {
            into.setWikidataId(null);
        }
        into.setVersion(into.getVersion() + 1);
        into.update();
        from.setMergedIntoId(null);
        from.setWikidataId(wikidataId);
        from.setVersion(from.getVersion() + 1);
        from.update();
    }

    /** As they read now, with the main names they were then, where a correction since does not stand in the way. */
    private void returnNames(SpeakerMergeRecord merge) {
        var own = DSL.selectOne().from(KEPT_NAME).where(KEPT_NAME.SPEAKER_ID.eq(merge.getFromId()));
        db.update(SPEAKER_NAME)
                .set(SPEAKER_NAME.SPEAKER_ID, merge.getFromId())
                .set(SPEAKER_NAME.MAIN, false)
                .where(isStillThere(SPEAKER_NAME.ID, merge.getNameIds(), SPEAKER_NAME.SPEAKER_ID.eq(merge.getIntoId())))
                .andNotExists(own.and(KEPT_NAME.NAME.eq(SPEAKER_NAME.NAME)))
                .execute();
        for (var nameId : merge.getMainNameIds()) {
            db.update(SPEAKER_NAME)
                    .set(SPEAKER_NAME.MAIN, true)
                    .where(SPEAKER_NAME.ID.eq(nameId), SPEAKER_NAME.SPEAKER_ID.eq(merge.getFromId()))
                    .andNotExists(DSL.selectOne()
                            .from(KEPT_NAME)
                            .where(
                                    KEPT_NAME.SPEAKER_ID.eq(merge.getFromId()),
                                    KEPT_NAME.LANGUAGE.eq(SPEAKER_NAME.LANGUAGE),
                                    KEPT_NAME.MAIN.isTrue()))
                    .execute();
        }
    }

    // What was merged

    /** Those that stand, the latest first. */
    List<SpeakerMerge> into(long id) {
        return list(SPEAKER_MERGE.INTO_ID.eq(id).and(SPEAKER_MERGE.UNDONE_AT.isNull()));
    }

    Optional<SpeakerMerge> find(long mergeId) {
        return list(SPEAKER_MERGE.ID.eq(mergeId)).stream().findFirst();
    }

    private List<SpeakerMerge> list(Condition condition) {
        return db.select(SPEAKER_MERGE.fields())
                .select(ACCOUNT.DISPLAY_NAME)
                .from(SPEAKER_MERGE)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(SPEAKER_MERGE.MERGED_BY))
                .where(condition)
                .orderBy(SPEAKER_MERGE.ID.desc())
                .fetch(SpeakerMergeRepository::merge);
    }

    private static SpeakerMerge merge(Record row) {
        return new SpeakerMerge(
                row.get(SPEAKER_MERGE.ID),
                row.get(SPEAKER_MERGE.FROM_ID),
                row.get(SPEAKER_MERGE.NAME),
                row.get(SPEAKER_MERGE.INTO_ID),
                row.get(SPEAKER_MERGE.STATEMENT_IDS).length,
                row.get(SPEAKER_MERGE.APPEARANCE_IDS).length,
                row.get(SPEAKER_MERGE.NAME_IDS).length,
                row.get(SPEAKER_MERGE.AFFILIATION_IDS).length,
                row.get(ACCOUNT.DISPLAY_NAME),
                row.get(SPEAKER_MERGE.MERGED_AT));
    }
}
