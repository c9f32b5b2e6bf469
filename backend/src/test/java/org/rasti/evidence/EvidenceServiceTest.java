package org.rasti.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.rasti.AtOnce;
import org.rasti.BackendTest;
import org.rasti.DeskFixture;
import org.rasti.account.Account;
import org.rasti.ledger.HistoryLine;
import org.rasti.statement.Statement;
import org.rasti.statement.StatementQueries;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Reason;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class EvidenceServiceTest {

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private StatementQueries statements;

    @Autowired
    private DeskFixture desk;

    @Test
    void aSourceIsAddedAtTheEnd() {
        var statement = desk.research();

        var first = desk.evidence(statement);
        var second = desk.evidence(statement);

        assertThat(of(statement)).containsExactly(first, second);
        assertThat(first.data().stance()).isEqualTo(Stance.REFUTES);
        assertThat(latest(statement).action()).isEqualTo("ADD");
        assertThat(latest(statement).after()).containsEntry("title", "Report").containsEntry("stance", "REFUTES");
    }

    @Test
    void theAssigneeAndEditorsCollectNobodyElse() {
        var statement = desk.research();

        assertThat(add(desk.secondChecker(), statement)).isEqualTo(Outcome.refused(Reason.NOT_YOURS_TO_DO));
        assertThat(add(desk.editor(), statement).isDone()).isTrue();
        assertThat(add(desk.checker(), desk.dismissed())).isEqualTo(Outcome.refused(Reason.NOT_FROM_THIS_STATE));
    }

    @Test
    void anEditIsInTheLedgerWithWhatItWasBefore() {
        var statement = desk.research();
        var seen = desk.evidence(statement);

        var after = edit(seen, desk.source("A better title")).get();

        assertThat(after.data().title()).isEqualTo("A better title");
        assertThat(latest(statement)).satisfies(line -> {
            assertThat(line.action()).isEqualTo("EDIT");
            assertThat(line.before()).containsEntry("title", "Report");
            assertThat(line.after()).containsEntry("title", "A better title");
        });
    }

    @Test
    void whoeverOpenedAnOlderVersionIsTold() {
        var seen = desk.evidence(desk.research());
        edit(seen, desk.source("Mine"));

        assertThat(edit(seen, desk.source("Theirs"))).isEqualTo(Outcome.refused(Reason.STALE));
        assertThat(remove(seen)).isEqualTo(Outcome.refused(Reason.STALE));
    }

    @Test
    void ofTwoAtOnceOneChangesIt() {
        var seen = desk.evidence(desk.research());

        var outcomes = AtOnce.both(() -> edit(seen, desk.source("Mine")), () -> edit(seen, desk.source("Theirs")));

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(outcomes).contains(Outcome.refused(Reason.STALE));
    }

    @Test
    void whatWasTakenAwayMeanwhileIsToldAsAChange() {
        var statement = desk.research();
        var seen = desk.evidence(statement);
        remove(seen);

        assertThat(of(statement)).isEmpty();
        assertThat(latest(statement).action()).isEqualTo("REMOVE");
        assertThat(latest(statement).before()).containsEntry("title", "Report");
        assertThat(edit(seen, desk.source("Too late"))).isEqualTo(Outcome.refused(Reason.STALE));
        assertThat(remove(seen)).isEqualTo(Outcome.refused(Reason.STALE));
        assertThat(move(seen, 1)).isEqualTo(Outcome.refused(Reason.STALE));
    }

    @Test
    void whatWasNeverThereIsNotThere() {
        assertThatThrownBy(() -> desk.as(desk.checker(), () -> evidence.remove(404, 0)))
                .isInstanceOf(NoSuchElementException.class);
    }

    // Order

    @Test
    void aSourceIsMovedUpAndDown() {
        var statement = desk.research();
        var a = desk.evidence(statement);
        var b = desk.evidence(statement);
        var c = desk.evidence(statement);

        move(c, -1);
        assertThat(ids(statement)).containsExactly(a.id(), c.id(), b.id());
        move(a, 1);
        assertThat(ids(statement)).containsExactly(c.id(), a.id(), b.id());
        move(c, -5);
        move(b, 5);
        assertThat(ids(statement)).containsExactly(c.id(), a.id(), b.id());
    }

    @Test
    void aMoveIsInTheLedger() {
        var statement = desk.research();
        desk.evidence(statement);
        var second = desk.evidence(statement);

        move(second, -1);

        assertThat(latest(statement)).satisfies(line -> {
            assertThat(line.entity()).isEqualTo("EVIDENCE");
            assertThat(line.entityId()).isEqualTo(second.id());
            assertThat(line.before()).containsEntry("position", 2);
            assertThat(line.after()).containsEntry("position", 1);
        });
    }

    @Test
    void aCitationStaysRightWhereverItsSourceIsMoved() {
        var draft = desk.draft();
        var statement = desk.statementOf(draft);
        var first = desk.evidence(statement);
        var second = desk.evidence(statement);
        var written = desk.write(draft, desk.text("As shown [@" + second.id() + "].", null));

        move(first, 1);

        assertThat(ids(statement)).containsExactly(second.id(), first.id());
        assertThat(desk.submit(written).text().explanation()).contains("[@" + second.id() + "]");
    }

    // Review

    @Test
    void nothingChangesWhileAVersionIsBeingReviewed() {
        var statement = desk.statementOf(desk.submitted());
        var seen = of(statement).getFirst();

        assertThat(add(desk.checker(), statement)).isEqualTo(Outcome.refused(Reason.UNDER_REVIEW));
        assertThat(edit(seen, desk.source("Other"))).isEqualTo(Outcome.refused(Reason.UNDER_REVIEW));
        assertThat(remove(seen)).isEqualTo(Outcome.refused(Reason.UNDER_REVIEW));
        assertThat(move(seen, 1)).isEqualTo(Outcome.refused(Reason.UNDER_REVIEW));
        assertThat(of(statement)).containsExactly(seen);
    }

    @Test
    void aPublishedStatementsEvidenceChangesForItsNextVersionOnly() {
        var published = desk.published();
        assertThat(add(desk.checker(), published)).isEqualTo(Outcome.refused(Reason.NO_DRAFT));

        desk.correction(published);

        assertThat(add(desk.checker(), published).isDone()).isTrue();
    }

    private Outcome<Evidence> add(Account who, Statement statement) {
        return desk.as(who, () -> evidence.add(statement.id(), desk.source("Report")));
    }

    private Outcome<Evidence> edit(Evidence seen, EvidenceData data) {
        return desk.as(desk.checker(), () -> evidence.edit(seen.id(), seen.version(), data));
    }

    private Outcome<Evidence> remove(Evidence seen) {
        return desk.as(desk.checker(), () -> evidence.remove(seen.id(), seen.version()));
    }

    private Outcome<List<Evidence>> move(Evidence source, int by) {
        return desk.as(desk.checker(), () -> evidence.move(source.id(), by));
    }

    private List<Evidence> of(Statement statement) {
        return desk.as(desk.checker(), () -> evidence.of(statement.id()));
    }

    private List<Long> ids(Statement statement) {
        return of(statement).stream().map(Evidence::id).toList();
    }

    private HistoryLine latest(Statement statement) {
        return desk.as(desk.checker(), () -> statements.history(statement.id())).getFirst();
    }
}
