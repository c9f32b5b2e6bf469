package org.rasti.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

    /**
     * Foreign keys that need no index: the rows they name are never deleted, and nothing is looked for by them. Those
     * to account are exempt as a whole, for the same reasons.
     */
    private static final Set<String> WITHOUT_INDEX = Set.of(
            "speaker.merged_into_id", // few speakers are merged
            "outlet.merged_into_id", // few outlets are merged
            "feed.outlet_id", // a desk has tens of feeds
            "appearance.speaker_id", // set only where it differs from the statement's
            "verdict.rating_id", // public pages have their own
            "contribution.verdict_id", // read by its statement
            "promise_progress.evidence_id", // read by its statement
            "public_page.publication_id", // one page, read by its statement
            "public_page.speaker_id", // indexed for pages that are listed
            "public_page.rating_id", // indexed for pages that are listed
            "reader_report.statement_id", // read as an inbox
            "discussion_thread.verdict_id", // read by its statement
            "notification.statement_id"); // read by account

    private SchemaFixture schema;

    @BeforeEach
    void open() throws SQLException {
        schema = SchemaFixture.open();
    }

    @AfterEach
    void close() throws SQLException {
        schema.close();
    }

    @Test
    void everyForeignKeyHasAnIndexOrAReason() throws SQLException {
        assertThat(schema.list("""
                SELECT c.conrelid::regclass || '.' || a.attname
                FROM pg_constraint c
                JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
                WHERE c.contype = 'f' AND c.confrelid <> 'account'::regclass AND NOT EXISTS (
                    SELECT 1 FROM pg_index i
                    WHERE i.indrelid = c.conrelid AND i.indkey[0] = c.conkey[1]
                    AND (i.indpred IS NULL OR pg_get_expr(i.indpred, i.indrelid) LIKE '%IS NOT NULL%'))
                """)).containsExactlyInAnyOrderElementsOf(WITHOUT_INDEX);
    }

    @Test
    void everyForeignKeyIsOfOneColumn() throws SQLException {
        assertThat(schema.list("SELECT conname FROM pg_constraint WHERE contype = 'f' AND cardinality(conkey) > 1"))
                .isEmpty();
    }

    @Test
    void everyTimeIsAnInstant() throws SQLException {
        assertThat(schema.list("""
                SELECT table_name || '.' || column_name FROM information_schema.columns
                WHERE table_schema = 'public' AND data_type = 'timestamp without time zone'
                AND table_name <> 'flyway_schema_history'
                """)).isEmpty();
    }

    // Rows that history stands on

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ledger_entry",
                "article_revision",
                "snapshot",
                "review",
                "frozen_page",
                "publication",
                "correction",
                "withdrawal"
            })
    void historyIsGuardedAgainstChange(String table) throws SQLException {
        assertThat(schema.list("SELECT tgname FROM pg_trigger WHERE tgrelid = '" + table
                        + "'::regclass AND tgfoid = 'refuse_change'::regproc AND tgenabled = 'O' AND tgtype & 27 = 27"))
                .as("a row trigger before update and delete")
                .hasSize(1);
    }

    @Test
    void theLedgerOnlyGrows() throws SQLException {
        schema.execute("INSERT INTO ledger_entry (at, actor_name, entity, entity_id, action)"
                + " VALUES (now(), 'Rasti', 'STATEMENT', 1, 'SUGGEST')");

        refused("append-only", "UPDATE ledger_entry SET note = 'x'");
        refused("append-only", "DELETE FROM ledger_entry");
        refused("append-only", "TRUNCATE ledger_entry");
    }

    @Test
    void aReviewStaysAsItWasGiven() throws SQLException {
        var checker = schema.account("checker");
        var verdict = schema.verdict(schema.statement(checker), checker, "SUBMITTED");
        schema.review(verdict, schema.account("editor"), 1, "RETURNED");

        refused("append-only", "UPDATE review SET decision = 'APPROVED'");
        refused("append-only", "DELETE FROM review");
    }

    @Test
    void anArticlesTextStaysAsItCame() throws SQLException {
        schema.execute("WITH a AS (INSERT INTO article (headline, language, intake, created_at)"
                + " VALUES ('x', 'en', 'PASTE', now()) RETURNING id) INSERT INTO article_revision"
                + " (article_id, no, text, sha256, captured_at) SELECT id, 1, 'x', sha256('x'), now() FROM a");

        refused("append-only", "UPDATE article_revision SET text = 'y'");
        refused("append-only", "DELETE FROM article_revision");
    }

    // Checks

    @ParameterizedTest
    @CsvSource({
        "statement, status",
        "statement, kind",
        "verdict, status",
        "verdict, correction_grade",
        "account_role, role",
        "evidence, stance",
        "review, decision",
        "withdrawal, kind",
        "public_page, state",
        "appearance, form"
    })
    void aStateIsOneOfItsTable(String table, String column) throws SQLException {
        assertThat(schema.list(
                        "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE contype = 'c' AND conrelid = '"
                                + table + "'::regclass"))
                .anyMatch(check -> check.contains("(" + column + " = ANY (ARRAY["));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status = 'LOST'",
                "status = 'MERGED'",
                "status = 'DISMISSED'",
                "assignee_id = NULL",
                "speaker_id = NULL",
                "merged_into_id = id",
                "wording = '  '",
                "slug = ''",
                "check_worthiness = 1.5"
            })
    void aStatementIsNotHalfInAState(String change) throws SQLException {
        schema.statement(schema.account("checker"));

        refused("check", "UPDATE statement SET " + change);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status = 'SUBMITTED', summary = ' '",
                "status = 'SUBMITTED', rating_id = NULL",
                "status = 'SCHEDULED'",
                "publish_at = now()",
                "correction_grade = 'TYPO'",
                "status = 'DISCARDED', publish_at = now()",
                "status = 'SUPERSEDED'"
            })
    void aVersionIsNotHalfInAState(String change) throws SQLException {
        var checker = schema.account("checker");
        var verdict = schema.verdict(schema.statement(checker), checker, "DRAFT");
        schema.review(verdict, schema.account("editor"), 1, "APPROVED");

        refused("check", "UPDATE verdict SET " + change);
    }

    @Test
    void oneVersionIsUnderWayAtATime() throws SQLException {
        var checker = schema.account("checker");
        var statement = schema.statement(checker);
        schema.verdict(statement, checker, "DRAFT");

        assertThatThrownBy(() -> schema.execute("INSERT INTO verdict (statement_id, no, status, language, author_id,"
                        + " edited_by, correction_grade, created_at, updated_at) VALUES (" + statement
                        + ", 2, 'DRAFT', 'en', " + checker + ", " + checker + ", 'TYPO', now(), now())"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("verdict_one_under_way");
    }

    @Test
    void anAppearanceHasOnePlace() throws SQLException {
        var statement = schema.statement(schema.account("checker"));
        var both =
                "INSERT INTO appearance (statement_id, exact, form, created_at, source_kind, source_title, start_offset)";

        refused("check", both + " VALUES (" + statement + ", 'x', 'DIRECT', now(), 'POST', 'x', 1)");
        refused("check", both + " VALUES (" + statement + ", 'x', 'DIRECT', now(), NULL, NULL, NULL)");
        refused("check", both + " VALUES (" + statement + ", 'x', 'DIRECT', now(), 'POST', NULL, NULL)");
    }

    // Duplicates

    @Test
    void whatIsSaidByAMergedSpeakerIsSaidByTheOneThatWasKept() throws SQLException {
        var last = schema.speaker();
        var kept = schema.speaker();
        var merged = schema.speaker();
        var statement = schema.statement(schema.account("checker"));
        schema.execute("UPDATE speaker SET merged_into_id = " + kept + " WHERE id = " + merged);
        schema.execute("UPDATE speaker SET merged_into_id = " + last + " WHERE id = " + kept);

        schema.execute("UPDATE statement SET speaker_id = " + merged + " WHERE id = " + statement);

        assertThat(schema.list("SELECT speaker_id FROM statement WHERE id = " + statement))
                .containsExactly(String.valueOf(last));
    }

    @Test
    void aSpeakerIsMergedOnceAtATime() throws SQLException {
        var merge = "INSERT INTO speaker_merge (from_id, into_id, name, statement_ids, appearance_ids, name_ids,"
                + " main_name_ids, affiliation_ids, wikidata_taken, merged_by, merged_at) VALUES (" + schema.speaker()
                + ", " + schema.speaker() + ", 'x', '{}', '{}', '{}', '{}', '{}', false, " + schema.account("editor")
                + ", now())";
        schema.execute(merge);

        refused("speaker_merge_standing", merge);
        refused("speaker_merge_undone", "UPDATE speaker_merge SET undone_at = now()");
        refused("speaker_merge_of_two", "UPDATE speaker_merge SET into_id = from_id");
    }

    @Test
    void whatComesFromAMergedOutletComesFromTheOneThatWasKept() throws SQLException {
        var kept = outlet("kept");
        var merged = outlet("merged");
        schema.execute("UPDATE outlet SET merged_into_id = " + kept + " WHERE id = " + merged);

        var article = schema.insert("INSERT INTO article (headline, language, outlet_id, relayed_from_id, intake,"
                + " created_at) VALUES ('x', 'en', " + merged + ", " + merged + ", 'PASTE', now()) RETURNING id");
        schema.execute("INSERT INTO outlet_host (host, outlet_id) VALUES ('example.org', " + merged + ")");

        assertThat(schema.list(
                        "SELECT outlet_id FROM article WHERE id = " + article + " AND relayed_from_id = " + kept))
                .containsExactly(String.valueOf(kept));
        assertThat(schema.list("SELECT outlet_id FROM outlet_host WHERE host = 'example.org'"))
                .containsExactly(String.valueOf(kept));
    }

    @Test
    void anOutletIsMergedOnceAtATime() throws SQLException {
        var merge = "INSERT INTO outlet_merge (from_id, into_id, article_ids, relayed_ids, hosts, feed_ids, merged_by,"
                + " merged_at) VALUES (" + outlet("from") + ", " + outlet("into") + ", '{}', '{}', '{}', '{}', "
                + schema.account("editor") + ", now())";
        schema.execute(merge);

        refused("outlet_merge_standing", merge);
        refused("outlet_merge_undone", "UPDATE outlet_merge SET undone_at = now()");
        refused("outlet_merge_of_two", "UPDATE outlet_merge SET into_id = from_id");
    }

    @Test
    void aStatementGetsTheTopicThatWasKeptAndGetsItOnce() throws SQLException {
        var kept = topic("kept");
        var merged = topic("merged");
        var statement = schema.statement(schema.account("checker"));
        schema.execute("UPDATE topic SET active = false, merged_into_id = " + kept + " WHERE id = " + merged);

        schema.execute("INSERT INTO statement_topic (statement_id, topic_id) VALUES (" + statement + ", " + kept
                + "), (" + statement + ", " + merged + ")");

        assertThat(schema.list("SELECT topic_id FROM statement_topic WHERE statement_id = " + statement))
                .containsExactly(String.valueOf(kept));
        refused("topic_merged_is_not_offered", "UPDATE topic SET active = true WHERE id = " + merged);
    }

    @Test
    void aTopicIsMergedOnceAtATime() throws SQLException {
        var merge = "INSERT INTO topic_merge (from_id, into_id, statement_ids, added_ids, was_active, merged_by,"
                + " merged_at) VALUES (" + topic("from") + ", " + topic("into") + ", '{}', '{}', true, "
                + schema.account("editor") + ", now())";
        schema.execute(merge);

        refused("topic_merge_standing", merge);
        refused("topic_merge_undone", "UPDATE topic_merge SET undone_at = now()");
        refused("topic_merge_of_two", "UPDATE topic_merge SET into_id = from_id");
    }

    private long topic(String code) throws SQLException {
        return schema.insert("INSERT INTO topic (code) VALUES ('" + code + "') RETURNING id");
    }

    private long outlet(String name) throws SQLException {
        return schema.insert("INSERT INTO outlet (name, name_key, created_at) VALUES ('" + name + "', '" + name
                + "', now()) RETURNING id");
    }

    @Test
    void aDeskStartsWithItsScales() throws SQLException {
        assertThat(schema.list("SELECT code FROM rating WHERE NOT example AND scale = 'FACT' ORDER BY position"))
                .isEqualTo(List.of("true", "mostly-true", "misleading", "mostly-false", "false", "unverifiable"));
        assertThat(schema.list("SELECT r.code FROM rating r WHERE (SELECT count(*) FROM rating_name n"
                        + " WHERE n.rating_id = r.id AND n.language IN ('fa', 'en')) < 2"))
                .isEmpty();
    }

    private void refused(String why, String sql) {
        assertThatThrownBy(() -> schema.execute(sql))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining(why);
    }
}
