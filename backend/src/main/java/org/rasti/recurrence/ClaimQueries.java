package org.rasti.recurrence;

import static org.rasti.jooq.Tables.SPEAKER_NAME;
import static org.rasti.jooq.Tables.STATEMENT;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.rasti.matching.Claim;
import org.rasti.text.Language;
import org.rasti.workflow.StatementStatus;
import org.springframework.stereotype.Repository;

/** Statements as claims to be compared: their words, and every name of whoever said them. */
@Repository
class ClaimQueries {

    private static final Field<List<String>> NAMES = DSL.multiset(DSL.select(SPEAKER_NAME.NAME)
                    .from(SPEAKER_NAME)
                    .where(SPEAKER_NAME.SPEAKER_ID.eq(STATEMENT.SPEAKER_ID)))
            .as("names")
            .convertFrom(rows -> rows.getValues(SPEAKER_NAME.NAME));

    private final DSLContext db;

    ClaimQueries(DSLContext db) {
        this.db = db;
    }

    /**
     * A statement as a claim.
     *
     * @param mergedIntoId the statement it was merged into, where it was
     */
    record Made(
            long id,
            StatementStatus status,
            Claim claim,
            @Nullable Long mergedIntoId) {}

    Optional<Made> find(long id) {
        return Optional.ofNullable(of(List.of(id)).get(id));
    }

    Map<Long, Made> of(Collection<Long> ids) {
        return db
                .select(
                        STATEMENT.ID,
                        STATEMENT.STATUS,
                        STATEMENT.WORDING,
                        STATEMENT.LANGUAGE,
                        STATEMENT.MERGED_INTO_ID,
                        STATEMENT.PROPOSED_SPEAKER,
                        NAMES)
                .from(STATEMENT)
                .where(STATEMENT.ID.in(ids))
                .fetch(ClaimQueries::made)
                .stream()
                .collect(Collectors.toMap(Made::id, Function.identity()));
    }

    private static Made made(Record row) {
        var proposed = row.get(STATEMENT.PROPOSED_SPEAKER);
        var known = row.get(NAMES);
        var names = known.isEmpty() && proposed != null ? List.of(proposed) : known;
        return new Made(
                row.get(STATEMENT.ID),
                StatementStatus.valueOf(row.get(STATEMENT.STATUS)),
                Claim.of(row.get(STATEMENT.WORDING), Language.of(row.get(STATEMENT.LANGUAGE)))
                        .saidBy(names),
                row.get(STATEMENT.MERGED_INTO_ID));
    }

    /** Every name of a speaker, in whatever script. */
    List<String> namesOf(long speakerId) {
        return db.select(SPEAKER_NAME.NAME)
                .from(SPEAKER_NAME)
                .where(SPEAKER_NAME.SPEAKER_ID.eq(speakerId))
                .fetch(SPEAKER_NAME.NAME);
    }

    /** The statement at the end of a chain of merges; of one that was not merged, itself. */
    long holder(long id) {
        var into =
                find(id).filter(made -> made.status() == StatementStatus.MERGED).map(Made::mergedIntoId);
        return into.isPresent() ? holder(into.get()) : id;
    }
}
