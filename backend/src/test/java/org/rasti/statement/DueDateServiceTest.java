package org.rasti.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rasti.AtOnce;
import org.rasti.BackendTest;
import org.rasti.DeskFixture;
import org.rasti.ledger.HistoryLine;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Reason;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class DueDateServiceTest {

    private static final LocalDate SPRING = LocalDate.of(2027, 3, 20);
    private static final LocalDate AUTUMN = LocalDate.of(2027, 9, 22);

    @Autowired
    private DueDateService dueDates;

    @Autowired
    private StatementQueries statements;

    @Autowired
    private DeskFixture desk;

    @Test
    void theDayOfAPublishedPromiseIsChangedWithoutANewVersion() {
        var published = desk.published(desk.promise(SPRING), "in-progress");

        var moved = set(published, AUTUMN).get();

        assertThat(moved.dueOn()).isEqualTo(AUTUMN);
        assertThat(latest(published).action()).isEqualTo("SET_DUE");
        assertThat(latest(published).before()).containsEntry("dueOn", "2027-03-20");
        assertThat(latest(published).after()).containsEntry("dueOn", "2027-09-22");
    }

    @Test
    void aDayIsTakenAwayWhereNoneWasPromised() {
        assertThat(set(desk.promise(SPRING), null).get().dueOn()).isNull();
    }

    @Test
    void theSameDayIsNoChange() {
        var promise = desk.promise(SPRING);

        assertThat(set(promise, SPRING).get().version()).isEqualTo(promise.version());
        assertThat(latest(promise).action()).isNotEqualTo("SET_DUE");
    }

    @Test
    void onlyAPromiseThatIsFollowedHasADay() {
        assertThat(set(desk.research(), SPRING)).isEqualTo(Outcome.refused(Reason.NOT_FROM_THIS_STATE));
        assertThat(set(desk.dismissed(), SPRING)).isEqualTo(Outcome.refused(Reason.NOT_FROM_THIS_STATE));
    }

    @Test
    void theDayStaysWhileAnEditorMayBeReading() {
        var promise = desk.promise(SPRING);
        desk.submit(desk.written(promise, "in-progress"));

        assertThat(set(desk.now(promise), AUTUMN)).isEqualTo(Outcome.refused(Reason.UNDER_REVIEW));
    }

    @Test
    void ofTwoAtOnceOneIsKept() {
        var promise = desk.promise(SPRING);

        var outcomes = AtOnce.both(() -> set(promise, AUTUMN), () -> set(promise, null));

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(outcomes).contains(Outcome.refused(Reason.STALE));
    }

    private Outcome<Statement> set(Statement seen, @Nullable LocalDate dueOn) {
        return desk.as(desk.checker(), () -> dueDates.set(seen.id(), seen.version(), dueOn));
    }

    private HistoryLine latest(Statement statement) {
        return desk.as(desk.checker(), () -> statements.history(statement.id())).getFirst();
    }
}
