package org.rasti.speaker;

import static org.rasti.jooq.Tables.AFFILIATION;
import static org.rasti.jooq.Tables.SPEAKER;
import static org.rasti.jooq.Tables.SPEAKER_NAME;
import static org.rasti.jooq.Tables.STATEMENT;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.rasti.account.ForStaff;
import org.rasti.ledger.HistoryLine;
import org.rasti.ledger.LedgerQueries;
import org.rasti.text.ClaimText;
import org.rasti.text.Language;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the desk's screens read of speakers. Changes nothing. */
@Repository
@Transactional(readOnly = true)
public class SpeakerQueries {

    /** A name is folded by the rules of its own language, which whoever looks for it may not know. */
    private static final List<Language> FOLDED = List.of(Language.FA, Language.EN, Language.TR, Language.AR);

    private static final Field<Long> ID = DSL.field(DSL.name("found", "id"), Long.class);
    private static final Field<String> NAME = DSL.field(DSL.name("found", "shown"), String.class);
    private static final Field<Integer> STATEMENTS = DSL.field(
                    DSL.selectCount().from(STATEMENT).where(STATEMENT.SPEAKER_ID.eq(SPEAKER.ID)))
            .as("statements");
    private static final Field<List<SpeakerName>> NAMES = DSL.multiset(
                    DSL.select(SPEAKER_NAME.ID, SPEAKER_NAME.NAME, SPEAKER_NAME.LANGUAGE, SPEAKER_NAME.MAIN)
                            .from(SPEAKER_NAME)
                            .where(SPEAKER_NAME.SPEAKER_ID.eq(SPEAKER.ID), SPEAKER_NAME.NAME.ne(NAME))
                            .orderBy(SPEAKER_NAME.MAIN.desc(), SPEAKER_NAME.ID))
            .as("names")
            .convertFrom(
                    rows -> rows.map(row -> new SpeakerName(row.value1(), row.value2(), row.value3(), row.value4())));

    private final DSLContext db;
    private final SpeakerDetailQueries details;
    private final SpeakerMergeRepository merges;
    private final LedgerQueries ledger;

    SpeakerQueries(DSLContext db, SpeakerDetailQueries details, SpeakerMergeRepository merges, LedgerQueries ledger) {
        this.db = db;
        this.details = details;
        this.merges = merges;
        this.ledger = ledger;
    }

    /**
     * The speakers that come after one that is known, by their names.
     *
     * @param after none begins at the first
     * @param skip how many to leave out from there
     * @param limit how many at most
     */
    @ForStaff
    public List<SpeakerLine> page(SpeakerFilter filter, @Nullable SpeakerLine after, int skip, int limit) {
        var found = db.select(SPEAKER.ID.as("id"), shown(filter.language()).as("shown"))
                .from(SPEAKER)
                .where(wanted(filter))
                .asTable("found");
        return db.select(ID, NAME, SPEAKER.KIND, STATEMENTS, NAMES, latest(AFFILIATION.ROLE), latest(AFFILIATION.BODY))
                .from(found)
                .join(SPEAKER)
                .on(SPEAKER.ID.eq(ID))
                .where(after == null ? DSL.noCondition() : DSL.row(NAME, ID).gt(DSL.row(after.name(), after.id())))
                .orderBy(NAME, ID)
                .offset(skip)
                .limit(limit)
                .fetch(SpeakerQueries::line);
    }

    /** How many there are; one more than {@code most} where there are more than that. */
    @ForStaff
    public int countUpTo(int most, SpeakerFilter filter) {
        return db.fetchCount(DSL.selectOne().from(SPEAKER).where(wanted(filter)).limit(most + 1));
    }

    /** A speaker with everything, also one that was merged into another. */
    @ForStaff
    public Optional<SpeakerDetails> details(long id) {
        return details.find(id);
    }

    /** Whoever has that id at Wikidata. */
    @ForStaff
    public Optional<SpeakerDetails> known(String wikidataId) {
        return details.known(wikidataId);
    }

    /** The one that was kept in place of a speaker, which may be the speaker itself. */
    @ForStaff
    public Optional<SpeakerDetails> kept(long id) {
        return details.find(id)
                .flatMap(found -> found.mergedIntoId() == null ? Optional.of(found) : kept(found.mergedIntoId()));
    }

    /** Everything that happened to a speaker, the newest first. */
    @ForStaff
    public List<HistoryLine> history(long id) {
        return ledger.of("SPEAKER", id);
    }

    /** The duplicates that were merged into a speaker and not taken out again, the latest first. */
    @ForStaff
    public List<SpeakerMerge> mergedInto(long id) {
        return merges.into(id);
    }

    private static Condition wanted(SpeakerFilter filter) {
        var condition = SPEAKER.MERGED_INTO_ID.isNull();
        if (filter.person() != null) {
            condition = condition.and(SPEAKER.KIND.eq(filter.person() ? "PERSON" : "BODY"));
        }
        return filter.words().isEmpty() ? condition : condition.and(named(filter));
    }

    private static Condition named(SpeakerFilter filter) {
        var alike = Stream.concat(Stream.of(filter.language()), FOLDED.stream())
                .map(language -> ClaimText.key(filter.words(), language))
                .filter(key -> !key.isEmpty())
                .distinct()
                .map(key -> SPEAKER_NAME.NAME_KEY.contains(key))
                .toList();
        return DSL.exists(
                DSL.selectOne().from(SPEAKER_NAME).where(SPEAKER_NAME.SPEAKER_ID.eq(SPEAKER.ID), DSL.or(alike)));
    }

    /** The name under which a list shows a speaker. */
    private static Field<String> shown(Language language) {
        return DSL.coalesce(
                DSL.field(DSL.select(SPEAKER_NAME.NAME)
                        .from(SPEAKER_NAME)
                        .where(SPEAKER_NAME.SPEAKER_ID.eq(SPEAKER.ID))
                        .orderBy(
                                SPEAKER_NAME.MAIN.desc(),
                                SPEAKER_NAME.LANGUAGE.eq(language.tag()).desc(),
                                SPEAKER_NAME.LANGUAGE,
                                SPEAKER_NAME.ID)
                        .limit(1)),
                DSL.inline("?"));
    }

    private static Field<String> latest(Field<String> what) {
        return DSL.field(DSL.select(what)
                        .from(AFFILIATION)
                        .where(AFFILIATION.SPEAKER_ID.eq(SPEAKER.ID))
                        .orderBy(AFFILIATION.SINCE.desc().nullsLast(), AFFILIATION.ID.desc())
                        .limit(1))
                .as("latest_" + what.getName());
    }

    private static SpeakerLine line(Record row) {
        return new SpeakerLine(
                row.get(ID),
                row.get(NAME),
                row.get(NAMES),
                row.get(SPEAKER.KIND).equals("PERSON"),
                row.get("latest_role", String.class),
                row.get("latest_body", String.class),
                row.get(STATEMENTS));
    }
}
