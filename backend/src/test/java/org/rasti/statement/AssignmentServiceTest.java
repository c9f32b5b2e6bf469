package org.rasti.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rasti.AtOnce;
import org.rasti.BackendTest;
import org.rasti.DeskFixture;
import org.rasti.account.Account;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Reason;
import org.rasti.workflow.StatementStatus;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class AssignmentServiceTest {

    @Autowired
    private AssignmentService assignment;

    @Autowired
    private StatementQueries statements;

    @Autowired
    private DeskFixture desk;

    @Test
    void aCheckerTakesWhatIsQueued() {
        var taken = desk.research();

        assertThat(taken.status()).isEqualTo(StatementStatus.RESEARCH);
        assertThat(taken.assigneeId()).isEqualTo(desk.checker().id());
        assertThat(after(taken)).isEqualTo(Map.of("status", "RESEARCH", "assignee", "Parvin"));
    }

    @Test
    void ofTwoAtOnceOneTakesIt() {
        var queued = desk.queued();
        desk.secondChecker();

        var outcomes = AtOnce.both(() -> take(queued, desk.checker()), () -> take(queued, desk.secondChecker()));

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(outcomes).contains(Outcome.refused(Reason.STALE));
    }

    @Test
    void anEditorGivesItToAChecker() {
        var given = assign(desk.queued(), desk.secondChecker()).get();

        assertThat(given.assigneeId()).isEqualTo(desk.secondChecker().id());
        assertThat(after(given)).containsEntry("assignee", "Kaveh");
    }

    @Test
    void nobodyElseIsGivenWork() {
        assertThat(assign(desk.queued(), desk.admin())).isEqualTo(Outcome.refused(Reason.ASSIGNEE_UNFIT));
        assertThat(assign(desk.queued(), desk.secondEditor())).isEqualTo(Outcome.refused(Reason.ASSIGNEE_UNFIT));
    }

    @Test
    void theAssigneeHandsItOver() {
        var statement = desk.research();

        assertThat(reassign(desk.secondChecker(), statement, desk.secondChecker()))
                .isEqualTo(Outcome.refused(Reason.NOT_YOURS_TO_DO));

        var handed = reassign(desk.checker(), statement, desk.secondChecker()).get();
        assertThat(handed.assigneeId()).isEqualTo(desk.secondChecker().id());
        assertThat(reassign(desk.checker(), handed, desk.checker())).isEqualTo(Outcome.refused(Reason.NOT_YOURS_TO_DO));
        assertThat(reassign(desk.editor(), handed, desk.checker()).isDone()).isTrue();
    }

    @Test
    void aPublishedStatementGetsAnotherAssigneeForItsCorrections() {
        var published = desk.published();

        var handed = reassign(desk.editor(), published, desk.secondChecker()).get();

        assertThat(handed.status()).isEqualTo(StatementStatus.PUBLISHED);
        assertThat(handed.assigneeId()).isEqualTo(desk.secondChecker().id());
    }

    @Test
    void whatIsReleasedIsQueuedAgain() {
        var statement = desk.research();

        var released = desk.as(desk.checker(), () -> assignment.release(statement.id(), statement.version()))
                .get();

        assertThat(released.status()).isEqualTo(StatementStatus.QUEUED);
        assertThat(released.assigneeId()).isNull();
    }

    @Test
    void whatHasAVersionUnderWayIsNotReleased() {
        var statement = desk.statementOf(desk.draft());

        assertThat(desk.as(desk.checker(), () -> assignment.release(statement.id(), statement.version())))
                .isEqualTo(Outcome.refused(Reason.VERSION_UNDER_WAY));
    }

    private Outcome<Statement> take(Statement seen, Account who) {
        return desk.as(who, () -> assignment.take(seen.id(), seen.version()));
    }

    private Outcome<Statement> assign(Statement seen, Account to) {
        return desk.as(desk.editor(), () -> assignment.assign(seen.id(), seen.version(), to.id()));
    }

    private Outcome<Statement> reassign(Account who, Statement seen, Account to) {
        return desk.as(who, () -> assignment.reassign(seen.id(), seen.version(), to.id()));
    }

    private Map<String, Object> after(Statement statement) {
        return desk.as(desk.checker(), () -> statements.history(statement.id()))
                .getFirst()
                .after();
    }
}
