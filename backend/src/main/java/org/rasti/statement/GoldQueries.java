package org.rasti.statement;

import static org.rasti.jooq.Tables.APPEARANCE;
import static org.rasti.jooq.Tables.ARTICLE;
import static org.rasti.jooq.Tables.ARTICLE_REVISION;
import static org.rasti.jooq.Tables.SPEAKER_NAME;
import static org.rasti.jooq.Tables.STATEMENT;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.rasti.evaluation.GoldArticle;
import org.rasti.evaluation.GoldArticle.Span;
import org.rasti.evaluation.GoldStatement;
import org.rasti.extraction.Form;
import org.rasti.extraction.Kind;
import org.rasti.text.Language;
import org.rasti.workflow.StatementStatus;

/**
 * What the desk made of the suggestions in its articles, as annotated articles: bounds, speakers and kinds as people left
 * them. A newsroom measures and extends its language pack with its own decisions. For the command line, not for the
 * desk: whoever runs it holds the database.
 */
public final class GoldQueries {

    private static final Set<Dismissal> NO_STATEMENT = EnumSet.of(Dismissal.BAD_EXTRACT, Dismissal.UNCLEAR);
    private static final Field<String> SPEAKER = DSL.coalesce(
                    DSL.field(DSL.select(SPEAKER_NAME.NAME)
                            .from(SPEAKER_NAME)
                            .where(SPEAKER_NAME.SPEAKER_ID.eq(STATEMENT.SPEAKER_ID))
                            .orderBy(SPEAKER_NAME.LANGUAGE.eq(ARTICLE.LANGUAGE).desc(), SPEAKER_NAME.MAIN.desc())
                            .limit(1)),
                    STATEMENT.PROPOSED_SPEAKER)
            .as("speaker");

    private final DSLContext db;

    GoldQueries(DSLContext db) {
        this.db = db;
    }

    /** Reads through a connection that the caller opened and closes. */
    public static GoldQueries on(Connection connection) {
        return new GoldQueries(DSL.using(connection, SQLDialect.POSTGRES));
    }

    /**
     * The revisions of articles in which a person decided on a statement, in the order in which they came in.
     *
     * @param partly also those in which candidates still wait
     */
    public List<Long> revisions(boolean partly) {
        var suggested = STATEMENT.STATUS.eq(StatementStatus.SUGGESTED.name());
        var waiting = DSL.count().filterWhere(suggested);
        var decided = DSL.count().filterWhere(DSL.not(suggested));
        return db.select(ARTICLE_REVISION.ID)
                .from(ARTICLE_REVISION)
                .join(ARTICLE)
                .on(ARTICLE.ID.eq(ARTICLE_REVISION.ARTICLE_ID))
                .join(APPEARANCE)
                .on(APPEARANCE.REVISION_ID.eq(ARTICLE_REVISION.ID))
                .join(STATEMENT)
                .on(STATEMENT.ID.eq(APPEARANCE.STATEMENT_ID))
                .where(ARTICLE.DEMO.isFalse())
                .groupBy(ARTICLE_REVISION.ID)
                .having(decided.gt(0).and(partly ? DSL.noCondition() : waiting.eq(0)))
                .orderBy(ARTICLE_REVISION.ID)
                .fetch(ARTICLE_REVISION.ID);
    }

    /** One article as annotated by the desk; what nobody has decided on is ignored when it is scored. */
    public GoldArticle article(long revisionId) {
        var article = db.select(ARTICLE.HEADLINE, ARTICLE.LANGUAGE, ARTICLE_REVISION.TEXT)
                .from(ARTICLE_REVISION)
                .join(ARTICLE)
                .on(ARTICLE.ID.eq(ARTICLE_REVISION.ARTICLE_ID))
                .where(ARTICLE_REVISION.ID.eq(revisionId))
                .fetchSingle();
        var statements = new ArrayList<GoldStatement>();
        var ignored = new ArrayList<Span>();
        for (var row : passages(revisionId)) {
            if (isOpen(row)) {
                ignored.add(new Span(row.get(APPEARANCE.START_OFFSET), row.get(APPEARANCE.END_OFFSET)));
            } else if (!isNoStatement(dismissal(row))) {
                statements.add(statement(row));
            }
        }
        return new GoldArticle(
                "rasti-" + revisionId,
                Language.of(article.get(ARTICLE.LANGUAGE)),
                article.get(ARTICLE.HEADLINE),
                article.get(ARTICLE_REVISION.TEXT),
                statements,
                ignored);
    }

    private List<Record> passages(long revisionId) {
        return List.copyOf(db.select(APPEARANCE.fields())
                .select(STATEMENT.STATUS, STATEMENT.DISMISSAL, STATEMENT.KIND, SPEAKER)
                .from(APPEARANCE)
                .join(STATEMENT)
                .on(STATEMENT.ID.eq(APPEARANCE.STATEMENT_ID))
                .join(ARTICLE_REVISION)
                .on(ARTICLE_REVISION.ID.eq(APPEARANCE.REVISION_ID))
                .join(ARTICLE)
                .on(ARTICLE.ID.eq(ARTICLE_REVISION.ARTICLE_ID))
                .where(APPEARANCE.REVISION_ID.eq(revisionId))
                .orderBy(APPEARANCE.START_OFFSET, APPEARANCE.END_OFFSET, APPEARANCE.ID)
                .fetch());
    }

    /** Not decided on, or set aside for a reason that says nothing about the passage. */
    private static boolean isOpen(Record row) {
        return StatementStatus.valueOf(row.get(STATEMENT.STATUS)) == StatementStatus.SUGGESTED
                || dismissal(row) == Dismissal.OTHER;
    }

    private static boolean isNoStatement(@Nullable Dismissal dismissal) {
        return dismissal != null && NO_STATEMENT.contains(dismissal);
    }

    private static @Nullable Dismissal dismissal(Record row) {
        var dismissal = row.get(STATEMENT.DISMISSAL);
        return dismissal == null ? null : Dismissal.valueOf(dismissal);
    }

    private static GoldStatement statement(Record row) {
        var dismissal = dismissal(row);
        return new GoldStatement(
                row.get(APPEARANCE.START_OFFSET),
                row.get(APPEARANCE.END_OFFSET),
                row.get(SPEAKER),
                row.get(APPEARANCE.MENTION),
                row.get(APPEARANCE.CUE),
                Form.valueOf(row.get(APPEARANCE.FORM)),
                dismissal == Dismissal.OPINION ? Kind.OPINION : Kind.valueOf(row.get(STATEMENT.KIND)),
                dismissal == null);
    }
}
