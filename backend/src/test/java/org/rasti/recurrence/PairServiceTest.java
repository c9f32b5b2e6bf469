package org.rasti.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rasti.BackendTest;
import org.rasti.DeskFixture;
import org.rasti.ledger.HistoryLine;
import org.rasti.statement.Statement;
import org.rasti.statement.StatementQueries;
import org.rasti.statement.TriageService;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Reason;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class PairServiceTest {

    @Autowired
    private PairService service;

    @Autowired
    private PairRepository pairs;

    @Autowired
    private TriageService triage;

    @Autowired
    private StatementQueries statements;

    @Autowired
    private DeskFixture desk;

    @Test
    void aPairThatWasToldApartIsRememberedInWhicheverOrderItIsNamed() {
        var older = desk.suggested();
        var newer = desk.suggested();

        tellApart(newer, older);

        assertThat(pairs.of(older.id())).isEqualTo(Map.of(newer.id(), PairDecision.DIFFERENT));
        assertThat(pairs.of(newer.id())).isEqualTo(Map.of(older.id(), PairDecision.DIFFERENT));
    }

    @Test
    void theHistoryOfBothSaysWhoToldThemApart() {
        var one = desk.suggested();
        var other = desk.suggested();

        tellApart(one, other);

        assertThat(latest(one)).satisfies(line -> {
            assertThat(line.action()).isEqualTo("TELL_APART");
            assertThat(line.actorName()).isEqualTo(desk.checker().displayName());
            assertThat(line.after()).isEqualTo(Map.of("target", other.code()));
        });
        assertThat(latest(other).after()).isEqualTo(Map.of("target", one.code()));
    }

    @Test
    void aMergeSaysThatBothAreTheSameClaim() {
        var one = desk.suggested();
        var other = desk.queued();

        merge(one, other);

        assertThat(pairs.of(one.id())).isEqualTo(Map.of(other.id(), PairDecision.SAME));
    }

    @Test
    void reopeningTakesThatBack() {
        var target = desk.queued();
        var first = desk.suggested();
        var second = desk.suggested();
        merge(first, target);
        merge(second, target);

        var merged = desk.now(first);
        desk.as(desk.checker(), () -> triage.reopen(merged.id(), merged.version(), "Another claim"))
                .get();

        assertThat(pairs.of(first.id())).isEmpty();
        assertThat(pairs.of(second.id())).isEqualTo(Map.of(target.id(), PairDecision.SAME));
    }

    @Test
    void whatIsMergedIsNotToldApartWithoutTakingTheMergeBack() {
        var one = desk.suggested();
        var other = desk.queued();
        merge(one, other);

        assertThat(desk.as(desk.checker(), () -> service.tellApart(one.id(), other.id())))
                .isEqualTo(Outcome.refused(Reason.STALE));
        assertThat(desk.as(desk.checker(), () -> service.reconsider(one.id(), other.id())))
                .isEqualTo(Outcome.refused(Reason.NOT_FROM_THIS_STATE));
    }

    @Test
    void aDecisionCanBeChangedAndTakenBack() {
        var one = desk.suggested();
        var other = desk.suggested();
        tellApart(one, other);

        desk.as(desk.checker(), () -> service.relate(one.id(), other.id()));
        assertThat(pairs.find(Pair.of(one.id(), other.id()))).contains(PairDecision.RELATED);

        desk.as(desk.checker(), () -> service.reconsider(one.id(), other.id())).get();
        assertThat(pairs.of(one.id())).isEmpty();
        assertThat(desk.as(desk.checker(), () -> service.reconsider(one.id(), other.id())))
                .isEqualTo(Outcome.refused(Reason.STALE));
    }

    @Test
    void aStatementIsNoPairWithItself() {
        var one = desk.suggested();

        assertThatThrownBy(() -> tellApart(one, one)).isInstanceOf(IllegalArgumentException.class);
    }

    private void tellApart(Statement one, Statement other) {
        desk.as(desk.checker(), () -> service.tellApart(one.id(), other.id())).get();
    }

    private void merge(Statement one, Statement other) {
        desk.as(desk.checker(), () -> triage.merge(one.id(), one.version(), other.id()))
                .get();
    }

    private HistoryLine latest(Statement statement) {
        return desk.as(desk.checker(), () -> statements.history(statement.id())).getFirst();
    }
}
