package org.rasti.recurrence;

import static org.rasti.jooq.Tables.APPEARANCE;
import static org.rasti.jooq.Tables.ARTICLE;
import static org.rasti.jooq.Tables.ARTICLE_REVISION;
import static org.rasti.jooq.Tables.SPEAKER_NAME;
import static org.rasti.jooq.Tables.STATEMENT_PAIR;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.rasti.jooq.tables.Statement;

/** Pairs of statements that people decided on, with their words. */
final class DecidedPairQueries {

    private static final Statement LEFT = Statement.STATEMENT.as("left_one");
    private static final Statement RIGHT = Statement.STATEMENT.as("right_one");

    private final DSLContext db;

    private DecidedPairQueries(DSLContext db) {
        this.db = db;
    }

    static DecidedPairQueries on(Connection connection) {
        return new DecidedPairQueries(DSL.using(connection, SQLDialect.POSTGRES));
    }

    /**
     * One statement of a pair.
     *
     * @param said the first day on which it was said or printed
     */
    record Side(
            String language,
            String wording,
            @Nullable String speaker,
            @Nullable LocalDate said) {}

    /** @param confidence what the machine had thought of the pair; absent where it had not suggested it */
    record Decided(
            Side left,
            Side right,
            PairDecision decision,
            @Nullable Double confidence) {}

    List<Decided> all() {
        var leftSpeaker = speaker(LEFT);
        var rightSpeaker = speaker(RIGHT);
        var leftSaid = said(LEFT);
        var rightSaid = said(RIGHT);
        return db.select(STATEMENT_PAIR.DECISION, STATEMENT_PAIR.CONFIDENCE)
                .select(LEFT.LANGUAGE, LEFT.WORDING, leftSpeaker, leftSaid)
                .select(RIGHT.LANGUAGE, RIGHT.WORDING, rightSpeaker, rightSaid)
                .from(STATEMENT_PAIR)
                .join(LEFT)
                .on(LEFT.ID.eq(STATEMENT_PAIR.LOW_ID))
                .join(RIGHT)
                .on(RIGHT.ID.eq(STATEMENT_PAIR.HIGH_ID))
                .where(LEFT.DEMO.isFalse(), RIGHT.DEMO.isFalse())
                .orderBy(STATEMENT_PAIR.DECIDED_AT, STATEMENT_PAIR.LOW_ID, STATEMENT_PAIR.HIGH_ID)
                .fetch(row -> new Decided(
                        new Side(
                                row.get(LEFT.LANGUAGE), row.get(LEFT.WORDING), row.get(leftSpeaker), row.get(leftSaid)),
                        new Side(
                                row.get(RIGHT.LANGUAGE),
                                row.get(RIGHT.WORDING),
                                row.get(rightSpeaker),
                                row.get(rightSaid)),
                        PairDecision.valueOf(row.get(STATEMENT_PAIR.DECISION)),
                        row.get(STATEMENT_PAIR.CONFIDENCE)));
    }

    private static Field<String> speaker(Statement statement) {
        return DSL.coalesce(
                        DSL.field(DSL.select(SPEAKER_NAME.NAME)
                                .from(SPEAKER_NAME)
                                .where(SPEAKER_NAME.SPEAKER_ID.eq(statement.SPEAKER_ID))
                                .orderBy(
                                        SPEAKER_NAME
                                                .LANGUAGE
                                                .eq(statement.LANGUAGE)
                                                .desc(),
                                        SPEAKER_NAME.MAIN.desc())
                                .limit(1)),
                        statement.PROPOSED_SPEAKER)
                .as(statement.getName() + "_speaker");
    }

    /** Of what it came with: a merge hands its appearances over. */
    private static Field<LocalDate> said(Statement statement) {
        return DSL.field(DSL.select(DSL.min(DSL.coalesce(APPEARANCE.SAID_ON, ARTICLE.PUBLISHED_ON)))
                        .from(APPEARANCE)
                        .leftJoin(ARTICLE_REVISION)
                        .on(ARTICLE_REVISION.ID.eq(APPEARANCE.REVISION_ID))
                        .leftJoin(ARTICLE)
                        .on(ARTICLE.ID.eq(ARTICLE_REVISION.ARTICLE_ID))
                        .where(DSL.coalesce(APPEARANCE.MERGED_FROM_ID, APPEARANCE.STATEMENT_ID)
                                .eq(statement.ID)))
                .as(statement.getName() + "_said");
    }
}
