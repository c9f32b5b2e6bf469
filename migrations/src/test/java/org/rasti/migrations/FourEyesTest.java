package org.rasti.migrations;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule that the database keeps by itself, whichever program asks: never both sides of one version. */
class FourEyesTest {

    private SchemaFixture schema;
    private long checker;
    private long editor;
    private long statement;
    private long verdict;

    @BeforeEach
    void aVersionThatWasHandedIn() throws SQLException {
        schema = SchemaFixture.open();
        checker = schema.account("checker");
        editor = schema.account("editor");
        statement = schema.statement(checker);
        verdict = schema.verdict(statement, checker, "SUBMITTED");
    }

    @AfterEach
    void close() throws SQLException {
        schema.close();
    }

    @Test
    void somebodyWithoutAPartInItApproves() {
        assertThatCode(() -> schema.review(verdict, editor, 1, "APPROVED")).doesNotThrowAnyException();
        assertThatCode(() -> schema.execute(setStatus("APPROVED"))).doesNotThrowAnyException();
    }

    @Test
    void theAuthorDoesNot() {
        refusedApproval(checker);
    }

    @Test
    void whoeverWordedTheStatementDoesNot() throws SQLException {
        schema.execute(
                "UPDATE statement SET wording = 'It pours.', worded_by = " + editor + " WHERE id = " + statement);

        refusedApproval(editor);
    }

    @Test
    void norDoTheyAfterSomebodyElseWordedItAnew() throws SQLException {
        whoeverWordedTheStatementDoesNot();
        schema.execute(
                "UPDATE statement SET wording = 'It rains.', worded_by = " + checker + " WHERE id = " + statement);

        refusedApproval(editor);
    }

    @Test
    void whoeverFoundEvidenceDoesNotEvenIfItWasRemoved() throws SQLException {
        schema.execute(
                "INSERT INTO evidence (statement_id, url, title, stance, position, edited_by, created_at) VALUES ("
                        + statement + ", 'https://archive.example', 'x', 'CONTEXT', 1, " + editor + ", now())");
        schema.execute("UPDATE evidence SET removed_at = now(), edited_by = " + checker);

        refusedApproval(editor);
    }

    @Test
    void whoeverWroteInItsTextDoesNot() throws SQLException {
        schema.execute("UPDATE verdict SET status = 'DRAFT' WHERE id = " + verdict);
        schema.execute("UPDATE verdict SET summary = 'No.', edited_by = " + editor + " WHERE id = " + verdict);
        schema.execute("UPDATE verdict SET summary = 'Yes.', edited_by = " + checker + " WHERE id = " + verdict);
        schema.execute(setStatus("SUBMITTED"));

        refusedApproval(editor);
    }

    @Test
    void whoeverTranslatedItDoesNot() throws SQLException {
        schema.execute("INSERT INTO verdict_translation (verdict_id, language, claim, summary, explanation, edited_by,"
                + " updated_at) VALUES (" + verdict + ", 'fa', 'x', 'x', 'x', " + editor + ", now())");

        refusedApproval(editor);
    }

    @Test
    void returningItIsOpenToAll() {
        assertThatCode(() -> schema.review(verdict, checker, 1, "RETURNED")).doesNotThrowAnyException();
    }

    private void refusedApproval(long account) {
        assertThatThrownBy(() -> schema.review(verdict, account, 1, "APPROVED"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("contributed to verdict");
    }

    // What stands on an approval

    @ParameterizedTest
    @ValueSource(strings = {"APPROVED", "PUBLISHED"})
    void nothingIsApprovedOrPublishedWithoutASecondPerson(String status) throws SQLException {
        refusedStatus(status);
        schema.review(verdict, editor, 1, "RETURNED");
        refusedStatus(status);
    }

    @Test
    void anApprovalCountsForItsRoundOnly() throws SQLException {
        schema.review(verdict, editor, 1, "APPROVED");
        schema.execute("UPDATE verdict SET status = 'DRAFT' WHERE id = " + verdict);
        schema.execute("UPDATE verdict SET status = 'SUBMITTED', round = 2 WHERE id = " + verdict);

        refusedStatus("APPROVED");
    }

    @Test
    void anApprovalByWhoeverContributedSinceCountsNoMore() throws SQLException {
        schema.review(verdict, editor, 1, "APPROVED");
        whoeverWordedTheStatementDoesNot();

        refusedStatus("APPROVED");
    }

    @Test
    void aVersionIsNotBornApproved() throws SQLException {
        var other = schema.statement(checker);

        assertThatThrownBy(() -> schema.verdict(other, checker, "APPROVED"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("no approval by a second person");
    }

    private void refusedStatus(String status) {
        assertThatThrownBy(() -> schema.execute(setStatus(status)))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("no approval by a second person");
    }

    private String setStatus(String status) {
        return "UPDATE verdict SET published_at = now(), status = '" + status + "' WHERE id = " + verdict;
    }

    // What was handed in

    @ParameterizedTest
    @ValueSource(
            strings = {
                "summary = 'No.'",
                "explanation = 'It does not.'",
                "rating_id = rating_id + 1",
                "language = 'fa'",
                "public_note = 'Nothing to see.'"
            })
    void whatWasHandedInIsNotRewritten(String change) throws SQLException {
        refusedRewriting(change);
        schema.review(verdict, editor, 1, "APPROVED");
        schema.execute(setStatus("APPROVED"));
        refusedRewriting(change);
        schema.execute(setStatus("PUBLISHED"));
        refusedRewriting(change);
    }

    private void refusedRewriting(String change) {
        assertThatThrownBy(() -> schema.execute("UPDATE verdict SET " + change + " WHERE id = " + verdict))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("cannot be rewritten");
    }

    @Test
    void aDraftIs() throws SQLException {
        schema.execute("UPDATE verdict SET status = 'DRAFT' WHERE id = " + verdict);

        assertThatCode(() -> schema.execute("UPDATE verdict SET summary = 'No.' WHERE id = " + verdict))
                .doesNotThrowAnyException();
    }
}
