package org.rasti.desksearch;

import static org.rasti.jooq.Tables.APPEARANCE;
import static org.rasti.jooq.Tables.ARTICLE;
import static org.rasti.jooq.Tables.ARTICLE_REVISION;
import static org.rasti.jooq.Tables.STATEMENT;
import static org.rasti.jooq.Tables.STATEMENT_TOPIC;
import static org.rasti.jooq.Tables.VERDICT;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** In which of the desk's documents something stands that has changed. */
final class AffectedQueries {

    private final DSLContext db;

    AffectedQueries(DSLContext db) {
        this.db = db;
    }

    /** Everything that the desk can find in this database. */
    static DeskSource source(DataSource database) {
        var db = DSL.using(new TransactionAwareDataSourceProxy(database), SQLDialect.POSTGRES);
        var kinds = List.of(
                new StatementDocumentQueries(db),
                new ArticleDocumentQueries(db),
                new SpeakerDocumentQueries(db),
                new EvidenceDocumentQueries(db));
        return new DeskSource(kinds, new AffectedQueries(db));
    }

    Map<String, Set<Long>> by(Map<String, Set<Long>> changed) {
        var affected = new HashMap<String, Set<Long>>();
        changed.forEach((kind, ids) -> spread(affected, kind, ids));
        affected.values().removeIf(Set::isEmpty);
        return affected;
    }

    private void spread(Map<String, Set<Long>> affected, String kind, Set<Long> ids) {
        switch (kind) {
            case "STATEMENT" -> note(affected, DeskIndex.STATEMENT, ids);
            case "EVIDENCE" -> note(affected, DeskIndex.EVIDENCE, ids);
            case "SPEAKER" -> {
                note(affected, DeskIndex.SPEAKER, ids);
                note(affected, DeskIndex.STATEMENT, statements(STATEMENT.SPEAKER_ID.in(ids)));
            }
            case "ARTICLE" -> {
                note(affected, DeskIndex.ARTICLE, ids);
                note(affected, DeskIndex.STATEMENT, statementsIn(ARTICLE_REVISION.ARTICLE_ID.in(ids)));
            }
            case "OUTLET" -> {
                var of = ARTICLE.OUTLET_ID.in(ids).or(ARTICLE.RELAYED_FROM_ID.in(ids));
                note(affected, DeskIndex.ARTICLE, articles(of));
                note(affected, DeskIndex.STATEMENT, statementsIn(of));
            }
            case "TOPIC" -> note(affected, DeskIndex.STATEMENT, about(ids));
            case "RATING" -> note(affected, DeskIndex.STATEMENT, rated(ids));
            case "ACCOUNT" -> note(affected, DeskIndex.STATEMENT, statements(STATEMENT.ASSIGNEE_ID.in(ids)));
            default -> {
                // Nothing that the desk finds.
            }
        }
    }

    private static void note(Map<String, Set<Long>> affected, String kind, Collection<Long> ids) {
        affected.computeIfAbsent(kind, any -> new HashSet<>()).addAll(ids);
    }

    private Set<Long> statements(Condition condition) {
        return db.select(STATEMENT.ID).from(STATEMENT).where(condition).fetchSet(STATEMENT.ID);
    }

    private Set<Long> statementsIn(Condition article) {
        return db.selectDistinct(APPEARANCE.STATEMENT_ID)
                .from(APPEARANCE)
                .join(ARTICLE_REVISION)
                .on(ARTICLE_REVISION.ID.eq(APPEARANCE.REVISION_ID))
                .join(ARTICLE)
                .on(ARTICLE.ID.eq(ARTICLE_REVISION.ARTICLE_ID))
                .where(article)
                .fetchSet(APPEARANCE.STATEMENT_ID);
    }

    private Set<Long> articles(Condition condition) {
        return db.select(ARTICLE.ID).from(ARTICLE).where(condition).fetchSet(ARTICLE.ID);
    }

    private Set<Long> about(Set<Long> topics) {
        return db.selectDistinct(STATEMENT_TOPIC.STATEMENT_ID)
                .from(STATEMENT_TOPIC)
                .where(STATEMENT_TOPIC.TOPIC_ID.in(topics))
                .fetchSet(STATEMENT_TOPIC.STATEMENT_ID);
    }

    private Set<Long> rated(Set<Long> ratings) {
        return db.selectDistinct(VERDICT.STATEMENT_ID)
                .from(VERDICT)
                .where(VERDICT.RATING_ID.in(ratings))
                .fetchSet(VERDICT.STATEMENT_ID);
    }
}
