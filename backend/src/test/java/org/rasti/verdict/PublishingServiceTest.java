package org.rasti.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rasti.jooq.Tables.PUBLICATION;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.rasti.AtOnce;
import org.rasti.BackendTest;
import org.rasti.DeskFixture;
import org.rasti.TestClock;
import org.rasti.account.Account;
import org.rasti.ledger.HistoryLine;
import org.rasti.publication.WithdrawalService;
import org.rasti.statement.StatementQueries;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Reason;
import org.rasti.workflow.StatementStatus;
import org.rasti.workflow.VerdictStatus;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class PublishingServiceTest {

    @Autowired
    private PublishingService publishing;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private WithdrawalService withdrawal;

    @Autowired
    private StatementQueries statements;

    @Autowired
    private DeskFixture desk;

    @Autowired
    private TestClock clock;

    @Autowired
    private DSLContext db;

    @Test
    void theFirstPublicationTakesItsStatementAlong() {
        var published = desk.publishedVerdict();

        assertThat(published.status()).isEqualTo(VerdictStatus.PUBLISHED);
        assertThat(published.publishedAt()).isEqualTo(clock.instant());
        assertThat(desk.statementOf(published).status()).isEqualTo(StatementStatus.PUBLISHED);
        assertThat(history(published).subList(0, 2)).anySatisfy(line -> {
            assertThat(line.entity()).isEqualTo("STATEMENT");
            assertThat(line.action()).isEqualTo("PUBLISH");
            assertThat(line.before()).isEqualTo(Map.of("status", "RESEARCH"));
        });
    }

    @Test
    void onlyWhatIsApprovedIsPublished() {
        assertThat(publish(desk.editor(), desk.submitted())).isEqualTo(refused(Reason.NOT_FROM_THIS_STATE));
        assertThat(publish(desk.editor(), desk.written())).isEqualTo(refused(Reason.NOT_FROM_THIS_STATE));
        assertThat(publish(desk.editor(), desk.publishedVerdict())).isEqualTo(refused(Reason.NOT_FROM_THIS_STATE));
    }

    @Test
    void theNextVersionTakesThePlaceOfTheOneBefore() {
        var first = desk.publishedVerdict();
        var second = desk.approve(desk.submit(desk.correction(desk.statementOf(first))), desk.editor());
        assertThat(desk.now(first).status()).isEqualTo(VerdictStatus.PUBLISHED);

        publish(desk.editor(), second).get();

        assertThat(desk.now(first).status()).isEqualTo(VerdictStatus.SUPERSEDED);
        assertThat(desk.now(second).status()).isEqualTo(VerdictStatus.PUBLISHED);
        assertThat(desk.statementOf(first).status()).isEqualTo(StatementStatus.PUBLISHED);
        assertThat(history(first)).extracting(HistoryLine::action).contains("SUPERSEDE");
    }

    @Test
    void ofTwoAtOnceOnePublishes() {
        var approved = desk.approved();
        desk.secondEditor();

        var outcomes =
                AtOnce.both(() -> publish(desk.editor(), approved), () -> publish(desk.secondEditor(), approved));

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(outcomes).contains(refused(Reason.STALE));
        assertThat(db.fetchCount(PUBLICATION, PUBLICATION.VERDICT_ID.eq(approved.id())))
                .isOne();
    }

    @Test
    void aStaleRequestForACorrectionLeavesTheOldVersionPublic() {
        var first = desk.publishedVerdict();
        var second = desk.approve(desk.submit(desk.correction(desk.statementOf(first))), desk.editor());

        assertThat(desk.as(desk.editor(), () -> publishing.publish(second.id(), second.version() - 1)))
                .isEqualTo(refused(Reason.STALE));
        assertThat(desk.now(first).status()).isEqualTo(VerdictStatus.PUBLISHED);
    }

    @Test
    void aCorrectionOfWhatWasRetractedMeanwhileIsNotPublished() {
        var statement = desk.published();
        var next = desk.approve(desk.submit(desk.correction(statement)), desk.editor());
        var now = desk.now(statement);
        desk.doAs(desk.editor(), () -> withdrawal.retract(now.id(), now.version(), "Wrong."));

        assertThat(publish(desk.editor(), next)).isEqualTo(refused(Reason.NOT_FROM_THIS_STATE));
    }

    @Test
    void whatWasScheduledForAPageThatIsRetractedWaitsForAnEditor() {
        var statement = desk.published();
        var next = desk.approve(desk.submit(desk.correction(statement)), desk.editor());
        var end = clock.instant().plus(Duration.ofHours(1));
        desk.as(desk.editor(), () -> reviews.schedule(next.id(), next.version(), end))
                .get();
        var now = desk.now(statement);

        desk.doAs(desk.editor(), () -> withdrawal.retract(now.id(), now.version(), "Wrong."));
        clock.advance(Duration.ofHours(2));

        assertThat(due()).extracting(Verdict::id).doesNotContain(next.id());
        assertThat(desk.now(next).status()).isEqualTo(VerdictStatus.APPROVED);
        assertThat(history(next)).extracting(HistoryLine::action).contains("CANCEL");
    }

    // The clock

    @Test
    void nothingIsDueBeforeItsTime() {
        var scheduled = desk.scheduled();

        assertThat(due()).doesNotContain(scheduled);
        clock.advance(Duration.ofHours(1));
        assertThat(due()).contains(scheduled);
    }

    @Test
    void theProductItselfPublishesWhatIsDue() {
        var scheduled = desk.scheduled();
        clock.advance(Duration.ofHours(2));

        var published = desk.asSystem(() -> publishing.publishDue(scheduled)).get();

        assertThat(published.status()).isEqualTo(VerdictStatus.PUBLISHED);
        assertThat(published.publishAt()).isNull();
        assertThat(published.publishedAt()).isEqualTo(clock.instant());
        assertThat(history(published).getFirst().actorName()).isEqualTo("Rasti");
        assertThat(history(published).getFirst().actorId()).isNull();
    }

    @Test
    void whatAnEditorPublishedBeforeIsNotPublishedTwice() {
        var scheduled = desk.scheduled();
        publish(desk.editor(), scheduled).get();

        assertThat(desk.asSystem(() -> publishing.publishDue(scheduled))).isEqualTo(refused(Reason.STALE));
        assertThat(due()).doesNotContain(scheduled);
    }

    private static <T> Outcome<T> refused(Reason reason) {
        return Outcome.refused(reason);
    }

    private Outcome<Verdict> publish(Account who, Verdict seen) {
        return desk.as(who, () -> publishing.publish(seen.id(), seen.version()));
    }

    private List<Verdict> due() {
        return desk.asSystem(publishing::due);
    }

    private List<HistoryLine> history(Verdict verdict) {
        return desk.as(desk.checker(), () -> statements.history(verdict.statementId()));
    }
}
