package org.rasti.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rasti.BackendTest;
import org.rasti.DeskFixture;
import org.rasti.ledger.HistoryLine;
import org.rasti.statement.Statement;
import org.rasti.statement.StatementQueries;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Reason;
import org.rasti.workflow.StatementStatus;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class WithdrawalServiceTest {

    @Autowired
    private WithdrawalService withdrawal;

    @Autowired
    private PublishedPages pages;

    @Autowired
    private StatementQueries statements;

    @Autowired
    private DeskFixture desk;

    // Retract

    @Test
    void aRetractedPageStaysReadableBelowItsReason() {
        var retracted = retract(desk.published(), " The source was wrong. ").get();

        assertThat(retracted.status()).isEqualTo(StatementStatus.RETRACTED);
        assertThat(page(retracted)).satisfies(page -> {
            assertThat(page.state()).isEqualTo(PublicPage.State.RETRACTED);
            assertThat(page.page()).isNotNull();
            assertThat(Objects.requireNonNull(page.withdrawal()).reason()).isEqualTo("The source was wrong.");
        });
        assertThat(latest(retracted)).satisfies(line -> {
            assertThat(line.action()).isEqualTo("RETRACT");
            assertThat(line.actorName()).isEqualTo("Mina");
            assertThat(line.before()).isEqualTo(Map.of("status", "PUBLISHED"));
            assertThat(line.after()).isEqualTo(Map.of("status", "RETRACTED"));
            assertThat(line.note()).isEqualTo("The source was wrong.");
        });
    }

    @Test
    void thePublicIsToldWhy() {
        var published = desk.published();

        assertThat(retract(published, "  ")).isEqualTo(refused(Reason.PUBLIC_REASON_MISSING));
        assertThat(takeDown(published, "")).isEqualTo(refused(Reason.PUBLIC_REASON_MISSING));
        assertThat(restore(desk.takenDown(), "")).isEqualTo(refused(Reason.PUBLIC_REASON_MISSING));
        assertThatThrownBy(() -> retract(published, "x".repeat(2001))).hasMessage("publicReason: too-long");
        assertThat(page(published).state()).isEqualTo(PublicPage.State.PUBLISHED);
    }

    @Test
    void whatIsNotPublicIsNotWithdrawn() {
        assertThat(retract(desk.research(), "Why not")).isEqualTo(refused(Reason.NOT_FROM_THIS_STATE));
        assertThat(takeDown(desk.queued(), "Why not")).isEqualTo(refused(Reason.NOT_FROM_THIS_STATE));
        assertThat(restore(desk.published(), "Why not")).isEqualTo(refused(Reason.NOT_FROM_THIS_STATE));
    }

    @Test
    void whoeverOpenedAnOlderVersionIsTold() {
        var seen = desk.published();
        retract(seen, "Wrong.");

        assertThat(retract(seen, "Wrong.")).isEqualTo(refused(Reason.STALE));
    }

    // Take down and restore

    @Test
    void aPageThatWasTakenDownHasNoContent() {
        var takenDown = takeDown(desk.published(), "By order of a court.").get();

        assertThat(page(takenDown)).satisfies(page -> {
            assertThat(page.state()).isEqualTo(PublicPage.State.TAKEN_DOWN);
            assertThat(page.page()).isNull();
            assertThat(page.history()).isEmpty();
            assertThat(page.corrections()).isEmpty();
            assertThat(Objects.requireNonNull(page.withdrawal()).reason()).isEqualTo("By order of a court.");
        });
    }

    @Test
    void itsAddressNoLongerSpellsTheClaimOut() {
        var published = desk.published();
        takeDown(published, "By order of a court.").get();

        assertThat(page(published).slug()).doesNotContain(published.slug().substring(0, 10));
    }

    @Test
    void thePrivateReasonStaysAtTheDesk() {
        var takenDown = takeDown(desk.published(), "By order of a court.").get();

        assertThat(page(takenDown).toString()).doesNotContain("File 7/26");
    }

    @Test
    void whatStoodStandsAgain() {
        var published = desk.published();
        var before = page(published);
        var takenDown = takeDown(published, "By order of a court.").get();

        var restored = restore(takenDown, "The order was lifted.").get();

        assertThat(restored.status()).isEqualTo(StatementStatus.PUBLISHED);
        assertThat(page(restored).state()).isEqualTo(PublicPage.State.PUBLISHED);
        assertThat(page(restored).page()).isEqualTo(before.page());
        assertThat(page(restored).slug()).isEqualTo(before.slug());
        assertThat(page(restored).withdrawal()).isNull();
    }

    @Test
    void whatWasRetractedIsRetractedAgain() {
        var retracted = retract(desk.published(), "The source was wrong.").get();
        var takenDown = takeDown(retracted, "By order of a court.").get();

        var restored = restore(takenDown, "The order was lifted.").get();

        assertThat(restored.status()).isEqualTo(StatementStatus.RETRACTED);
        assertThat(Objects.requireNonNull(page(restored).withdrawal()).reason()).isEqualTo("The source was wrong.");
    }

    @Test
    void aSecondTimeAsWell() {
        var once =
                restore(takeDown(desk.published(), "First.").get(), "Lifted.").get();
        var twice = takeDown(once, "Second.").get();

        assertThat(Objects.requireNonNull(page(twice).withdrawal()).reason()).isEqualTo("Second.");
        assertThat(restore(twice, "Lifted.").get().status()).isEqualTo(StatementStatus.PUBLISHED);
    }

    private static <T> Outcome<T> refused(Reason reason) {
        return Outcome.refused(reason);
    }

    private Outcome<Statement> retract(Statement seen, String reason) {
        return desk.as(desk.editor(), () -> withdrawal.retract(seen.id(), seen.version(), reason));
    }

    private Outcome<Statement> takeDown(Statement seen, String reason) {
        return desk.as(desk.admin(), () -> withdrawal.takeDown(seen.id(), seen.version(), reason, "File 7/26"));
    }

    private Outcome<Statement> restore(Statement seen, String reason) {
        return desk.as(desk.admin(), () -> withdrawal.restore(seen.id(), seen.version(), reason));
    }

    private PublicPage page(Statement statement) {
        return pages.find(statement.code()).orElseThrow();
    }

    private HistoryLine latest(Statement statement) {
        return desk.as(desk.checker(), () -> statements.history(statement.id())).getFirst();
    }
}
