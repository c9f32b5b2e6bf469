package org.rasti.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever can be found is noted when it changes, past every service. */
class SearchChangeTest {

    /** Tables that nothing of is found by searching. */
    private static final Set<String> NOT_FOUND = Set.of(
            "account", // by its name alone, with a trigger of its own
            "account_role",
            "login_failure",
            "setup_key",
            "access_token",
            "ledger_entry",
            "outlet_host",
            "outlet_merge",
            "speaker_merge",
            "topic_merge",
            "feed",
            "feed_entry",
            "snapshot",
            "checklist_item",
            "checklist_item_name",
            "contribution",
            "review",
            "verdict_translation",
            "promise_progress",
            "promise_reminder",
            "frozen_page", // never changes, and is public by its publication
            "publication", // never changes, and is public by its page
            "withdrawal", // changes the page's state
            "reader_report",
            "discussion_thread",
            "discussion_post",
            "discussion_mention",
            "claimant_contact",
            "notification",
            "notification_mute",
            "saved_view",
            "home_visit",
            "setting",
            "site_text",
            "scheduled_tasks",
            "flyway_schema_history",
            "statement_pair",
            "likeness",
            "likeness_due",
            "public_repeat",
            "search_change",
            "search_feed",
            "search_reindex",
            "search_progress");

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
    void everyTableIsFollowedOrNamedAsNot() throws SQLException {
        assertThat(schema.list("""
                SELECT c.relname FROM pg_class c
                WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND (
                    SELECT count(*) FROM pg_trigger t
                    WHERE t.tgrelid = c.oid AND t.tgfoid = 'note_search_change'::regproc AND t.tgenabled = 'O') <> 3
                """)).containsExactlyInAnyOrderElementsOf(NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "statement | UPDATE statement SET wording = 'It snows.' | STATEMENT",
                "verdict | UPDATE verdict SET summary = 'No.' | STATEMENT",
                "speaker | UPDATE speaker SET version = 2 | SPEAKER",
                "name | INSERT INTO speaker_name (speaker_id, name, language, name_key)"
                        + " SELECT id, 'x', 'en', 'x' FROM speaker | SPEAKER",
                "topic | INSERT INTO statement_topic SELECT id, (SELECT min(id) FROM topic) FROM statement | STATEMENT",
                "rating | UPDATE rating_name SET name = 'x' WHERE rating_id = (SELECT min(id) FROM rating) | RATING",
                "account | UPDATE account SET display_name = 'Somebody else' | ACCOUNT"
            })
    void aChangeIsNoted(String what, String change, String kind) throws SQLException {
        var checker = schema.account("checker");
        schema.verdict(schema.statement(checker), checker, "DRAFT");
        schema.execute("DELETE FROM search_change");

        schema.execute(change);

        assertThat(schema.list("SELECT kind FROM search_change")).as(what).containsExactly(kind);
        assertThat(schema.list("SELECT DISTINCT xid = pg_current_xact_id() FROM search_change"))
                .containsExactly("t");
    }

    @Test
    void anAppearanceThatMovesIsNotedOnBothSides() throws SQLException {
        var checker = schema.account("checker");
        var from = schema.statement(checker);
        var to = schema.statement(checker);
        schema.execute(
                "INSERT INTO appearance (statement_id, exact, form, created_at, source_kind, source_title) VALUES ("
                        + from + ", 'x', 'DIRECT', now(), 'POST', 'x')");
        schema.execute("DELETE FROM search_change");

        schema.execute("UPDATE appearance SET statement_id = " + to);

        assertThat(schema.list("SELECT entity_id FROM search_change WHERE kind = 'STATEMENT' ORDER BY 1"))
                .isEqualTo(List.of(Long.toString(from), Long.toString(to)));
    }

    @Test
    void whatIsGoneIsNotedAndOnceForEveryStatement() throws SQLException {
        schema.execute("INSERT INTO topic (code) SELECT 'topic-' || n FROM generate_series(1, 100) n");
        schema.execute("DELETE FROM search_change");

        schema.execute("DELETE FROM topic WHERE code LIKE 'topic-%'");

        assertThat(schema.list("SELECT count(*) FROM search_change")).containsExactly("100");
    }

    @Test
    void signingInIsNoChange() throws SQLException {
        schema.account("checker");
        schema.execute("DELETE FROM search_change");

        schema.execute("UPDATE account SET password_hash = 'y', version = 2");

        assertThat(schema.list("SELECT kind FROM search_change")).isEmpty();
    }

    @Test
    void aDatabaseIsKnownByItsName() throws SQLException {
        assertThat(schema.list("SELECT search_database() = search_database()")).containsExactly("t");
        assertThat(schema.list("SELECT search_database()").getFirst().split("/"))
                .hasSize(4);
    }
}
