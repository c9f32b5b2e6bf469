package org.rasti.speaker;

import static org.rasti.jooq.Tables.AFFILIATION;
import static org.rasti.jooq.Tables.SPEAKER;
import static org.rasti.jooq.Tables.SPEAKER_NAME;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.rasti.jooq.Routines;
import org.rasti.text.ClaimText;
import org.rasti.text.Language;
import org.springframework.stereotype.Repository;

@Repository
class SpeakerRepository {

    private static final int MOST = 50;

    private record Name(String name, String language, boolean main) {}

    private record Affiliation(String role, String body) {}

    private static final Field<List<Name>> NAMES = DSL.multiset(
                    DSL.select(SPEAKER_NAME.NAME, SPEAKER_NAME.LANGUAGE, SPEAKER_NAME.MAIN)
                            .from(SPEAKER_NAME)
                            .where(SPEAKER_NAME.SPEAKER_ID.eq(SPEAKER.ID))
                            .orderBy(SPEAKER_NAME.ID))
            .as("names")
            .convertFrom(rows -> rows.map(row -> new Name(row.value1(), row.value2(), row.value3())));

    private static final Field<List<Affiliation>> LATEST = DSL.multiset(DSL.select(AFFILIATION.ROLE, AFFILIATION.BODY)
                    .from(AFFILIATION)
                    .where(AFFILIATION.SPEAKER_ID.eq(SPEAKER.ID))
                    .orderBy(AFFILIATION.SINCE.desc().nullsLast(), AFFILIATION.ID.desc())
                    .limit(1))
            .as("latest")
            .convertFrom(rows -> rows.map(row -> new Affiliation(row.value1(), row.value2())));

    private final DSLContext db;
    private final Clock clock;

    SpeakerRepository(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Optional<Speaker> find(long id) {
        return list(SPEAKER.ID.eq(id)).stream().findFirst();
    }

    Optional<Speaker> named(String name, Language language) {
        return list(hasName(SPEAKER_NAME.NAME_KEY.eq(ClaimText.key(name, language)))).stream()
                .findFirst();
    }

    /** Holds off a second person who records the same name at the same moment, up to the end of the transaction. */
    void serialize(String name, Language language) {
        db.fetch("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", "speaker " + ClaimText.key(name, language));
    }

    List<Speaker> search(String part, Language language) {
        var key = ClaimText.key(part, language);
        return list(key.isEmpty() ? DSL.noCondition() : hasName(SPEAKER_NAME.NAME_KEY.contains(key)));
    }

    /** The one that was kept in place of a speaker, or the speaker. */
    long kept(long id) {
        return db.select(Routines.keptSpeaker(id)).fetchSingle().value1();
    }

    private static Condition hasName(Condition name) {
        return DSL.exists(DSL.selectOne().from(SPEAKER_NAME).where(SPEAKER_NAME.SPEAKER_ID.eq(SPEAKER.ID), name));
    }

    private List<Speaker> list(Condition condition) {
        return db.select(SPEAKER.fields())
                .select(NAMES, LATEST)
                .from(SPEAKER)
                .where(condition, SPEAKER.MERGED_INTO_ID.isNull())
                .orderBy(SPEAKER.ID)
                .limit(MOST)
                .fetch(SpeakerRepository::speaker);
    }

    private static Speaker speaker(Record row) {
        var names = row.get(NAMES);
        var latest = row.get(LATEST).stream().findFirst();
        return new Speaker(
                row.get(SPEAKER.ID),
                row.get(SPEAKER.KIND).equals("PERSON"),
                names.stream().filter(Name::main).collect(Collectors.toMap(Name::language, Name::name)),
                names.stream().filter(name -> !name.main()).map(Name::name).toList(),
                latest.map(Affiliation::role).orElse(null),
                latest.map(Affiliation::body).orElse(null),
                row.get(SPEAKER.WIKIDATA_ID),
                row.get(SPEAKER.VERSION));
    }

    long insert(NewSpeaker speaker, boolean demo) {
        long id = db.insertInto(SPEAKER)
                .set(SPEAKER.KIND, speaker.person() ? "PERSON" : "BODY")
                .set(SPEAKER.DEMO, demo)
                .set(SPEAKER.CREATED_AT, clock.instant())
                .returningResult(SPEAKER.ID)
                .fetchSingle()
                .value1();
        db.insertInto(SPEAKER_NAME)
                .set(SPEAKER_NAME.SPEAKER_ID, id)
                .set(SPEAKER_NAME.NAME, speaker.name())
                .set(SPEAKER_NAME.LANGUAGE, speaker.language().tag())
                .set(SPEAKER_NAME.MAIN, true)
                .set(SPEAKER_NAME.NAME_KEY, ClaimText.key(speaker.name(), speaker.language()))
                .execute();
        insertRole(id, speaker);
        return id;
    }

    private void insertRole(long id, NewSpeaker speaker) {
        if (speaker.role() != null) {
            db.insertInto(AFFILIATION)
                    .set(AFFILIATION.SPEAKER_ID, id)
                    .set(AFFILIATION.ROLE, speaker.role())
                    .set(AFFILIATION.ROLE_KEY, ClaimText.key(speaker.role(), speaker.language()))
                    .set(AFFILIATION.BODY, speaker.body())
                    .set(AFFILIATION.LANGUAGE, speaker.language().tag())
                    .execute();
        }
    }

    /**
     * Who held a role on a day. Of several holders the one who took it up last counts; where that is not known of two,
     * nobody does.
     */
    Optional<Long> holder(String role, Language language, LocalDate on) {
        var since = DSL.coalesce(AFFILIATION.SINCE, LocalDate.EPOCH);
        var holders = db.select(AFFILIATION.SPEAKER_ID, since)
                .from(AFFILIATION)
                .join(SPEAKER)
                .on(SPEAKER.ID.eq(AFFILIATION.SPEAKER_ID))
                .where(
                        AFFILIATION.ROLE_KEY.eq(ClaimText.key(role, language)),
                        AFFILIATION.LANGUAGE.eq(language.tag()),
                        SPEAKER.MERGED_INTO_ID.isNull(),
                        AFFILIATION.SINCE.isNull().or(AFFILIATION.SINCE.le(on)),
                        AFFILIATION.UNTIL.isNull().or(AFFILIATION.UNTIL.ge(on)))
                .orderBy(since.desc(), AFFILIATION.ID)
                .limit(2)
                .fetch();
        if (holders.isEmpty()) {
            return Optional.empty();
        }
        var first = holders.getFirst();
        boolean unsure = holders.size() == 2
                && holders.getLast().value2().equals(first.value2())
                && !holders.getLast().value1().equals(first.value1());
        return unsure ? Optional.empty() : Optional.of(first.value1());
    }

    /** Notes that somebody held a role on a day: from then on at the latest. */
    void noteRole(long id, String role, @Nullable String body, Language language, LocalDate on) {
        var sameRole = AFFILIATION.SPEAKER_ID.eq(id).and(AFFILIATION.ROLE_KEY.eq(ClaimText.key(role, language)));
        int known = db.update(AFFILIATION)
                .set(AFFILIATION.SINCE, DSL.least(DSL.coalesce(AFFILIATION.SINCE, DSL.val(on)), DSL.val(on)))
                .where(sameRole)
                .execute();
        if (known == 0) {
            db.insertInto(AFFILIATION)
                    .set(AFFILIATION.SPEAKER_ID, id)
                    .set(AFFILIATION.ROLE, role)
                    .set(AFFILIATION.ROLE_KEY, ClaimText.key(role, language))
                    .set(AFFILIATION.BODY, body)
                    .set(AFFILIATION.LANGUAGE, language.tag())
                    .set(AFFILIATION.SINCE, on)
                    .execute();
        }
    }
}
