package org.rasti.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rasti.jooq.Tables.FROZEN_PAGE;
import static org.rasti.jooq.Tables.REVIEW;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rasti.AtOnce;
import org.rasti.BackendTest;
import org.rasti.DeskFixture;
import org.rasti.TestClock;
import org.rasti.account.Account;
import org.rasti.evidence.EvidenceService;
import org.rasti.ledger.HistoryLine;
import org.rasti.statement.AssignmentService;
import org.rasti.statement.StatementQueries;
import org.rasti.statement.TriageService;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Reason;
import org.rasti.workflow.VerdictAction;
import org.rasti.workflow.VerdictStatus;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class ReviewServiceTest {

    @Autowired
    private ReviewService reviews;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private TriageService triage;

    @Autowired
    private AssignmentService assignment;

    @Autowired
    private VerdictService verdicts;

    @Autowired
    private StatementQueries statements;

    @Autowired
    private DeskFixture desk;

    @Autowired
    private TestClock clock;

    @Autowired
    private DSLContext db;

    @AfterEach
    void oneEditorIsEnoughAgain() {
        desk.quorum(1);
    }

    // Approve

    @Test
    void anEditorApproves() {
        var approved = desk.approved();

        assertThat(approved.status()).isEqualTo(VerdictStatus.APPROVED);
        assertThat(of(approved)).singleElement().satisfies(review -> {
            assertThat(review.approved()).isTrue();
            assertThat(review.editor()).isEqualTo("Mina");
            assertThat(review.round()).isEqualTo(1);
            assertThat(review.checklist()).hasSize(5).allMatch(Review.Tick::ticked);
            assertThat(review.checklist().getFirst().name()).isEqualTo("منابع کافی و مستقل از یکدیگرند");
        });
        assertThat(history(approved).getFirst()).satisfies(line -> {
            assertThat(line.action()).isEqualTo("APPROVE");
            assertThat(line.actorName()).isEqualTo("Mina");
            assertThat(line.before()).isEqualTo(Map.of("status", "SUBMITTED"));
        });
    }

    @Test
    void everyQuestionOfTheChecklistIsAnswered() {
        var submitted = desk.submitted();
        var ticks = new HashSet<>(desk.ticks());
        ticks.remove("primary");

        assertThat(approve(desk.editor(), submitted, ticks)).isEqualTo(refused(Reason.CHECKLIST_OPEN));
        assertThat(of(submitted)).isEmpty();
    }

    @Test
    void whatIsNotHandedInIsNotApproved() {
        assertThat(approve(desk.editor(), desk.written())).isEqualTo(refused(Reason.NOT_FROM_THIS_STATE));
        assertThat(approve(desk.editor(), desk.approved())).isEqualTo(refused(Reason.NOT_FROM_THIS_STATE));
    }

    // Four eyes

    @Test
    void nobodyApprovesTheirOwnVerdict() {
        var mine = desk.submit(desk.written(desk.draft(desk.research(desk.queued(), desk.both()))));

        assertThat(approve(desk.both(), mine)).isEqualTo(refused(Reason.OWN_WORK));
        assertThat(independent(desk.both(), mine)).isFalse();
        assertThat(independent(desk.editor(), mine)).isTrue();
        assertThat(approve(desk.editor(), mine).isDone()).isTrue();
    }

    @Test
    void nobodyApprovesWhatTheyWorded() {
        var draft = desk.written();
        var statement = desk.statementOf(draft);
        desk.doAs(desk.editor(), () -> triage.edit(statement.id(), statement.version(), desk.claim()));

        var submitted = desk.submit(draft);

        assertThat(approve(desk.editor(), submitted)).isEqualTo(refused(Reason.OWN_WORK));
        assertThat(approve(desk.secondEditor(), submitted).isDone()).isTrue();
    }

    @Test
    void nobodyApprovesWhatTheyFoundEvidenceFor() {
        var draft = desk.written();
        desk.doAs(desk.editor(), () -> evidence.add(draft.statementId(), desk.source("From the editor")));

        assertThat(approve(desk.editor(), desk.submit(draft))).isEqualTo(refused(Reason.OWN_WORK));
    }

    @Test
    void nobodyApprovesWhatTheyWroteBeforeHandingItOver() {
        var statement = desk.research(desk.queued(), desk.both());
        var written = desk.written(desk.draft(statement));
        var now = desk.now(statement);
        desk.doAs(
                desk.both(),
                () -> assignment.reassign(
                        now.id(), now.version(), desk.checker().id()));

        assertThat(approve(desk.both(), desk.submit(written))).isEqualTo(refused(Reason.OWN_WORK));
    }

    @Test
    void whoeverOnlyReturnedItMayApproveTheNextRound() {
        var returned = sendBack(desk.editor(), desk.submitted(), "A source is missing.")
                .get();

        assertThat(desk.approve(desk.submit(returned), desk.editor()).round()).isEqualTo(2);
    }

    // Quorum

    @Test
    void whereTwoAreAskedForOneIsNotEnough() {
        desk.quorum(2);
        var submitted = desk.submitted();

        var first = approve(desk.editor(), submitted).get();
        assertThat(first.status()).isEqualTo(VerdictStatus.SUBMITTED);
        assertThat(db.fetchCount(FROZEN_PAGE, FROZEN_PAGE.VERDICT_ID.eq(first.id())))
                .isZero();

        var second = approve(desk.secondEditor(), first).get();
        assertThat(second.status()).isEqualTo(VerdictStatus.APPROVED);
        assertThat(of(second)).hasSize(2);
    }

    @Test
    void oneEditorIsNotTwo() {
        desk.quorum(2);
        var first = approve(desk.editor(), desk.submitted()).get();

        assertThat(approve(desk.editor(), first)).isEqualTo(refused(Reason.ALREADY_APPROVED));
        assertThat(of(first)).hasSize(1);
        assertThat(desk.now(first).status()).isEqualTo(VerdictStatus.SUBMITTED);
    }

    @Test
    void anApprovalOfAnEarlierRoundDoesNotCount() {
        desk.quorum(2);
        var first = approve(desk.editor(), desk.submitted()).get();
        var again =
                desk.submit(sendBack(desk.secondEditor(), first, "Once more.").get());

        assertThat(approve(desk.secondEditor(), again).get().status()).isEqualTo(VerdictStatus.SUBMITTED);
    }

    // Two at once

    @Test
    void ofTwoEditorsAtOnceExactlyOneApproves() {
        var submitted = desk.submitted();
        var one = desk.editor();
        var other = desk.secondEditor();

        var outcomes = AtOnce.both(() -> approve(one, submitted), () -> approve(other, submitted));

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(outcomes).contains(refused(Reason.STALE));
        nothingIsHalfWritten(submitted);
    }

    @Test
    void ofAnApprovalAndAReturnAtOnceOneStands() {
        var submitted = desk.submitted();
        desk.secondEditor();

        var outcomes = AtOnce.both(
                () -> approve(desk.editor(), submitted),
                () -> sendBack(desk.secondEditor(), submitted, "Not like this."));

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(outcomes).contains(refused(Reason.STALE));
        assertThat(of(submitted)).hasSize(1);
    }

    private void nothingIsHalfWritten(Verdict submitted) {
        assertThat(desk.now(submitted).status()).isEqualTo(VerdictStatus.APPROVED);
        assertThat(db.fetchCount(REVIEW, REVIEW.VERDICT_ID.eq(submitted.id()))).isOne();
        assertThat(db.fetchCount(FROZEN_PAGE, FROZEN_PAGE.VERDICT_ID.eq(submitted.id())))
                .isOne();
        assertThat(history(submitted)).extracting(HistoryLine::action).containsOnlyOnce("APPROVE");
    }

    @Test
    void whatChangedSinceItWasOpenedIsNotApproved() {
        var seen = desk.submitted();
        desk.submit(desk.as(desk.checker(), () -> verdicts.withdraw(seen.id(), seen.version()))
                .get());

        assertThat(approve(desk.editor(), seen)).isEqualTo(refused(Reason.STALE));
        assertThat(of(seen)).isEmpty();
    }

    // Return and reopen

    @Test
    void aReturnSaysWhy() {
        var submitted = desk.submitted();

        assertThat(sendBack(desk.editor(), submitted, "  ")).isEqualTo(refused(Reason.COMMENT_MISSING));
        var returned =
                sendBack(desk.editor(), submitted, " A source is missing. ").get();

        assertThat(returned.status()).isEqualTo(VerdictStatus.DRAFT);
        assertThat(of(returned)).singleElement().satisfies(review -> {
            assertThat(review.approved()).isFalse();
            assertThat(review.comment()).isEqualTo("A source is missing.");
        });
        assertThat(history(returned).getFirst().note()).isEqualTo("A source is missing.");
    }

    @Test
    void anApprovalThatIsOpenedAgainLapses() {
        var approved = desk.approved();

        var draft = desk.as(desk.editor(), () -> reviews.reopen(approved.id(), approved.version()))
                .get();
        var again = desk.submit(draft);

        assertThat(draft.status()).isEqualTo(VerdictStatus.DRAFT);
        assertThat(again.status()).isEqualTo(VerdictStatus.SUBMITTED);
        assertThat(desk.approve(again, desk.secondEditor()).status()).isEqualTo(VerdictStatus.APPROVED);
        assertThat(history(approved)).extracting(HistoryLine::action).contains("REOPEN");
    }

    // Schedule

    @Test
    void anEmbargoEndsInTheFuture() {
        var approved = desk.approved();

        assertThat(schedule(approved, clock.instant())).isEqualTo(refused(Reason.TIME_PAST));
        var end = clock.instant().plus(Duration.ofDays(1));
        var scheduled = schedule(approved, end).get();

        assertThat(scheduled.status()).isEqualTo(VerdictStatus.SCHEDULED);
        assertThat(scheduled.publishAt()).isEqualTo(end);
        assertThat(history(scheduled).getFirst().after()).containsEntry("publishAt", end.toString());
    }

    @Test
    void anEmbargoIsTakenAway() {
        var scheduled = desk.scheduled();

        var approved = desk.as(desk.secondEditor(), () -> reviews.cancelSchedule(scheduled.id(), scheduled.version()))
                .get();

        assertThat(approved.status()).isEqualTo(VerdictStatus.APPROVED);
        assertThat(approved.publishAt()).isNull();
    }

    @Test
    void editorsSeeWhatWaitsForThemTheLongestFirst() {
        var first = desk.submitted();
        clock.advance(Duration.ofMinutes(1));
        var second = desk.submitted();

        var waiting = desk.as(desk.editor(), reviews::waiting);

        assertThat(waiting).extracting(ReviewLine::verdictId).containsSubsequence(first.id(), second.id());
        assertThat(waiting).allMatch(line -> !line.mine());
        assertThat(desk.as(desk.checker(), reviews::waiting))
                .filteredOn(line -> line.verdictId() == first.id())
                .allMatch(ReviewLine::mine);
        assertThat(desk.as(desk.editor(), () -> verdicts.offered(first.id()))).contains(VerdictAction.APPROVE);
    }

    private static <T> Outcome<T> refused(Reason reason) {
        return Outcome.refused(reason);
    }

    private Outcome<Verdict> approve(Account editor, Verdict seen) {
        return approve(editor, seen, desk.ticks());
    }

    private Outcome<Verdict> approve(Account editor, Verdict seen, Set<String> ticks) {
        return desk.as(editor, () -> reviews.approve(seen.id(), seen.version(), ticks, "Well done."));
    }

    private Outcome<Verdict> sendBack(Account editor, Verdict seen, String comment) {
        return desk.as(editor, () -> reviews.sendBack(seen.id(), seen.version(), comment, Set.of("sources")));
    }

    private Outcome<Verdict> schedule(Verdict seen, Instant at) {
        return desk.as(desk.editor(), () -> reviews.schedule(seen.id(), seen.version(), at));
    }

    private boolean independent(Account who, Verdict verdict) {
        return desk.as(who, () -> reviews.isIndependent(verdict.id()));
    }

    private List<Review> of(Verdict verdict) {
        return desk.as(desk.checker(), () -> reviews.of(verdict.id()));
    }

    private List<HistoryLine> history(Verdict verdict) {
        return desk.as(desk.checker(), () -> statements.history(verdict.statementId()));
    }
}
