package org.rasti.statement;

import static org.rasti.jooq.Tables.STATEMENT;
import static org.rasti.jooq.Tables.STATEMENT_TOPIC;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.rasti.extraction.Kind;
import org.rasti.text.Language;
import org.rasti.text.Slug;
import org.rasti.workflow.StatementStatus;
import org.springframework.stereotype.Repository;

@Repository
class StatementRepository {

    private static final Field<Set<Long>> TOPICS = DSL.multiset(DSL.select(STATEMENT_TOPIC.TOPIC_ID)
                    .from(STATEMENT_TOPIC)
                    .where(STATEMENT_TOPIC.STATEMENT_ID.eq(STATEMENT.ID)))
            .as("topics")
            .convertFrom(rows -> rows.stream().map(row -> row.value1()).collect(Collectors.toSet()));

    private final DSLContext db;
    private final Clock clock;

    StatementRepository(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * The statement, held up to the end of the transaction: whatever is done to it, its evidence or its verdicts happens
     * one after the other.
     */
    Optional<Statement> lock(long id) {
        return db.select(STATEMENT.fields())
                .select(TOPICS)
                .from(STATEMENT)
                .where(STATEMENT.ID.eq(id))
                .forNoKeyUpdate()
                .of(STATEMENT)
                .fetchOptional(StatementRepository::statement);
    }

    Optional<Statement> find(long id) {
        return db.select(STATEMENT.fields())
                .select(TOPICS)
                .from(STATEMENT)
                .where(STATEMENT.ID.eq(id))
                .fetchOptional(StatementRepository::statement);
    }

    private static Statement statement(Record row) {
        var dismissal = row.get(STATEMENT.DISMISSAL);
        return new Statement(
                row.get(STATEMENT.ID),
                row.get(STATEMENT.VERSION),
                row.get(STATEMENT.CODE),
                row.get(STATEMENT.SLUG),
                StatementStatus.valueOf(row.get(STATEMENT.STATUS)),
                row.get(STATEMENT.WORDING),
                Language.of(row.get(STATEMENT.LANGUAGE)),
                Kind.valueOf(row.get(STATEMENT.KIND)),
                row.get(STATEMENT.SPEAKER_ID),
                row.get(STATEMENT.SPEAKER_ROLE),
                row.get(STATEMENT.SPEAKER_BODY),
                row.get(STATEMENT.PROPOSED_SPEAKER),
                row.get(STATEMENT.PROPOSED_PERSON),
                row.get(STATEMENT.CHECK_WORTHINESS),
                row.get(STATEMENT.DUE_ON),
                row.get(STATEMENT.ASSIGNEE_ID),
                dismissal == null ? null : Dismissal.valueOf(dismissal),
                row.get(STATEMENT.DISMISSAL_NOTE),
                row.get(STATEMENT.MERGED_INTO_ID),
                row.get(STATEMENT.DEMO),
                row.get(STATEMENT.UPDATED_AT),
                row.get(TOPICS));
    }

    /**
     * Records a new statement as SUGGESTED.
     *
     * @param by the person who worded it; absent where the extractor did
     */
    long insert(Claim claim, @Nullable Proposal proposal, @Nullable Long by, boolean demo) {
        var now = clock.instant();
        long id = db.insertInto(STATEMENT)
                .set(STATEMENT.SLUG, Slug.of(claim.wording()))
                .set(STATEMENT.STATUS, StatementStatus.SUGGESTED.name())
                .set(STATEMENT.WORDING, claim.wording())
                .set(STATEMENT.WORDED_BY, by)
                .set(STATEMENT.LANGUAGE, claim.language().tag())
                .set(STATEMENT.KIND, claim.kind().name())
                .set(STATEMENT.SPEAKER_ID, claim.speakerId())
                .set(STATEMENT.SPEAKER_ROLE, claim.role())
                .set(STATEMENT.SPEAKER_BODY, claim.body())
                .set(STATEMENT.PROPOSED_SPEAKER, proposal == null ? null : proposal.speaker())
                .set(STATEMENT.PROPOSED_PERSON, proposal == null || proposal.person())
                .set(STATEMENT.CHECK_WORTHINESS, proposal == null ? 1.0 : proposal.checkWorthiness())
                .set(STATEMENT.DUE_ON, claim.dueOn())
                .set(STATEMENT.DEMO, demo)
                .set(STATEMENT.CREATED_BY, by)
                .set(STATEMENT.CREATED_AT, now)
                .set(STATEMENT.UPDATED_AT, now)
                .returningResult(STATEMENT.ID)
                .fetchSingle()
                .value1();
        setTopics(id, claim.topics());
        return id;
    }

    /** What the extractor takes for true of a new candidate. */
    record Proposal(@Nullable String speaker, boolean person, double checkWorthiness) {}

    /** Changes columns of a statement that is held, and counts its version up. */
    void update(long id, Map<Field<?>, ?> changes) {
        db.update(STATEMENT)
                .set(changes)
                .set(STATEMENT.VERSION, STATEMENT.VERSION.plus(1))
                .set(STATEMENT.UPDATED_AT, clock.instant())
                .where(STATEMENT.ID.eq(id))
                .execute();
    }

    void setTopics(long id, Set<Long> topics) {
        db.deleteFrom(STATEMENT_TOPIC)
                .where(STATEMENT_TOPIC.STATEMENT_ID.eq(id))
                .execute();
        for (var topic : topics) {
            db.insertInto(STATEMENT_TOPIC)
                    .set(STATEMENT_TOPIC.STATEMENT_ID, id)
                    .set(STATEMENT_TOPIC.TOPIC_ID, topic)
                    .execute();
        }
    }

    /** The columns that a claim fills. */
    static Map<Field<?>, Object> columns(Claim claim, long by) {
        var columns = new HashMap<Field<?>, Object>();
        columns.put(STATEMENT.WORDING, claim.wording());
        columns.put(STATEMENT.WORDED_BY, by);
        columns.put(STATEMENT.SLUG, Slug.of(claim.wording()));
        columns.put(STATEMENT.LANGUAGE, claim.language().tag());
        columns.put(STATEMENT.KIND, claim.kind().name());
        columns.put(STATEMENT.SPEAKER_ID, claim.speakerId());
        columns.put(STATEMENT.SPEAKER_ROLE, claim.role());
        columns.put(STATEMENT.SPEAKER_BODY, claim.body());
        columns.put(STATEMENT.DUE_ON, claim.dueOn());
        return columns;
    }
}
