package org.rasti.statement;

import static org.rasti.jooq.Tables.ACCOUNT;
import static org.rasti.jooq.Tables.APPEARANCE;
import static org.rasti.jooq.Tables.ARTICLE;
import static org.rasti.jooq.Tables.ARTICLE_REVISION;
import static org.rasti.jooq.Tables.OUTLET;
import static org.rasti.jooq.Tables.SPEAKER_NAME;
import static org.rasti.jooq.Tables.STATEMENT;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import org.jooq.impl.DSL;
import org.rasti.account.ForStaff;
import org.rasti.account.ForSystem;
import org.rasti.article.ArticleLine;
import org.rasti.extraction.Kind;
import org.rasti.ledger.HistoryLine;
import org.rasti.ledger.LedgerQueries;
import org.rasti.workflow.StatementStatus;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the desk's screens read of statements. Changes nothing. */
@Repository
@Transactional(readOnly = true)
public class StatementQueries {

    private static final int LATEST = 50;
    private static final Field<String> SPEAKER = DSL.coalesce(
                    DSL.field(DSL.select(SPEAKER_NAME.NAME)
                            .from(SPEAKER_NAME)
                            .where(SPEAKER_NAME.SPEAKER_ID.eq(STATEMENT.SPEAKER_ID))
                            .orderBy(
                                    SPEAKER_NAME.LANGUAGE.eq(STATEMENT.LANGUAGE).desc(), SPEAKER_NAME.MAIN.desc())
                            .limit(1)),
                    STATEMENT.PROPOSED_SPEAKER)
            .as("speaker");
    private static final Field<Long> FIRST_ARTICLE = DSL.field(DSL.select(ARTICLE_REVISION.ARTICLE_ID)
                    .from(APPEARANCE)
                    .join(ARTICLE_REVISION)
                    .on(ARTICLE_REVISION.ID.eq(APPEARANCE.REVISION_ID))
                    .where(APPEARANCE.STATEMENT_ID.eq(STATEMENT.ID))
                    .orderBy(APPEARANCE.ID)
                    .limit(1))
            .as("first_article");
    private static final Field<String> FIRST_OUTLET = DSL.field(DSL.select(OUTLET.NAME)
                    .from(APPEARANCE)
                    .join(ARTICLE_REVISION)
                    .on(ARTICLE_REVISION.ID.eq(APPEARANCE.REVISION_ID))
                    .join(ARTICLE)
                    .on(ARTICLE.ID.eq(ARTICLE_REVISION.ARTICLE_ID))
                    .join(OUTLET)
                    .on(OUTLET.ID.eq(ARTICLE.OUTLET_ID))
                    .where(APPEARANCE.STATEMENT_ID.eq(STATEMENT.ID))
                    .orderBy(APPEARANCE.ID)
                    .limit(1))
            .as("first_outlet");

    private final DSLContext db;
    private final StatementRepository statements;
    private final AppearanceRepository appearances;
    private final LedgerQueries ledger;

    StatementQueries(
            DSLContext db, StatementRepository statements, AppearanceRepository appearances, LedgerQueries ledger) {
        this.db = db;
        this.statements = statements;
        this.appearances = appearances;
        this.ledger = ledger;
    }

    @ForStaff
    public Optional<Statement> find(long id) {
        return statements.find(id);
    }

    /** The statement of a public code, in any case of letters. */
    @ForStaff
    public Optional<Statement> byCode(String code) {
        return db.select(STATEMENT.ID)
                .from(STATEMENT)
                .where(STATEMENT.CODE.eq(code.strip().toUpperCase(Locale.ROOT)))
                .fetchOptional(STATEMENT.ID)
                .flatMap(statements::find);
    }

    /** Candidates come by check-worthiness, everything else by the latest change. */
    @ForStaff
    public List<StatementLine> list(StatementFilter filter, int offset, int limit) {
        return select(db)
                .where(FilterQueries.of(filter))
                .orderBy(OrderQueries.by(StatementOrder.usual(filter)))
                .offset(offset)
                .limit(limit)
                .fetch(StatementQueries::line);
    }

    /** Statements by their ids, in any order; none for ids that are not there. */
    @ForStaff
    public List<StatementLine> lines(Collection<Long> ids) {
        return select(db).where(STATEMENT.ID.in(ids)).fetch(StatementQueries::line);
    }

    /** Statements with all that a {@link #line} shows. */
    static SelectJoinStep<Record> select(DSLContext db) {
        return db.select(STATEMENT.fields())
                .select(SPEAKER, FIRST_ARTICLE, FIRST_OUTLET, ACCOUNT.DISPLAY_NAME)
                .from(STATEMENT)
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(STATEMENT.ASSIGNEE_ID));
    }

    @ForStaff
    public int count(StatementFilter filter) {
        return db.fetchCount(STATEMENT, FilterQueries.of(filter));
    }

    static StatementLine line(Record row) {
        return new StatementLine(
                row.get(STATEMENT.ID),
                row.get(STATEMENT.VERSION),
                row.get(STATEMENT.CODE),
                row.get(STATEMENT.WORDING),
                row.get(STATEMENT.LANGUAGE),
                Kind.valueOf(row.get(STATEMENT.KIND)),
                StatementStatus.valueOf(row.get(STATEMENT.STATUS)),
                row.get(SPEAKER),
                row.get(STATEMENT.SPEAKER_ROLE),
                row.get(STATEMENT.ASSIGNEE_ID),
                row.get(ACCOUNT.DISPLAY_NAME),
                row.get(STATEMENT.CHECK_WORTHINESS),
                row.get(STATEMENT.DUE_ON),
                row.get(FIRST_ARTICLE),
                row.get(FIRST_OUTLET),
                row.get(STATEMENT.UPDATED_AT));
    }

    /** Where a statement was made, in the order it was recorded. */
    @ForStaff
    public List<Appearance> appearances(long statementId) {
        return appearances.ofStatement(statementId);
    }

    /** The text of a revision, for showing a passage in its place. */
    @ForStaff
    public String text(long revisionId) {
        return appearances.text(revisionId);
    }

    /** The passages marked in a text, in their order; merged ones show the statement they belong to now. */
    @ForStaff
    public List<Mark> marks(long revisionId) {
        return db.select(STATEMENT.fields())
                .select(APPEARANCE.ID, APPEARANCE.START_OFFSET, APPEARANCE.END_OFFSET, APPEARANCE.WHY, SPEAKER)
                .from(APPEARANCE)
                .join(STATEMENT)
                .on(STATEMENT.ID.eq(APPEARANCE.STATEMENT_ID))
                .where(APPEARANCE.REVISION_ID.eq(revisionId))
                .orderBy(APPEARANCE.START_OFFSET, APPEARANCE.END_OFFSET.desc(), APPEARANCE.ID)
                .fetch(this::mark);
    }

    private Mark mark(Record row) {
        return new Mark(
                row.get(APPEARANCE.ID),
                row.get(STATEMENT.ID),
                row.get(STATEMENT.VERSION),
                row.get(STATEMENT.CODE),
                row.get(APPEARANCE.START_OFFSET),
                row.get(APPEARANCE.END_OFFSET),
                StatementStatus.valueOf(row.get(STATEMENT.STATUS)),
                Kind.valueOf(row.get(STATEMENT.KIND)),
                row.get(STATEMENT.WORDING),
                row.get(SPEAKER),
                row.get(STATEMENT.CHECK_WORTHINESS),
                appearances.why(row.get(APPEARANCE.WHY)));
    }

    /** Everything that happened to a statement, the newest first. */
    @ForStaff
    public List<HistoryLine> history(long statementId) {
        return ledger.ofStatement(statementId);
    }

    /** The latest changes of statements, the newest first, at most 50: for whoever tells open windows of them. */
    @ForSystem
    public List<HistoryLine> latest() {
        return ledger.latest("STATEMENT", LATEST);
    }

    /** Articles, the newest first, with how many candidates wait in each. */
    @ForStaff
    public List<ArticleLine> articles(int offset, int limit) {
        var total = DSL.countDistinct(STATEMENT.ID);
        // A count of its own: filterWhere changes the function it is called on.
        var waiting =
                DSL.countDistinct(STATEMENT.ID).filterWhere(STATEMENT.STATUS.eq(StatementStatus.SUGGESTED.name()));
        return db.select(
                        ARTICLE.ID,
                        ARTICLE.HEADLINE,
                        ARTICLE.LANGUAGE,
                        OUTLET.NAME,
                        ARTICLE.PUBLISHED_ON,
                        ARTICLE.CREATED_AT,
                        waiting,
                        total)
                .from(ARTICLE)
                .leftJoin(OUTLET)
                .on(OUTLET.ID.eq(ARTICLE.OUTLET_ID))
                .leftJoin(ARTICLE_REVISION)
                .on(ARTICLE_REVISION.ARTICLE_ID.eq(ARTICLE.ID))
                .leftJoin(APPEARANCE)
                .on(APPEARANCE.REVISION_ID.eq(ARTICLE_REVISION.ID))
                .leftJoin(STATEMENT)
                .on(STATEMENT.ID.eq(APPEARANCE.STATEMENT_ID))
                .groupBy(ARTICLE.ID, OUTLET.NAME)
                .orderBy(ARTICLE.CREATED_AT.desc(), ARTICLE.ID.desc())
                .offset(offset)
                .limit(limit)
                .fetch(row -> new ArticleLine(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        row.value8()));
    }
}
