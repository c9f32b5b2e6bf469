package org.rasti.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rasti.jooq.Tables.PUBLICATION;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rasti.AtOnce;
import org.rasti.BackendTest;
import org.rasti.DeskFixture;
import org.rasti.account.Account;
import org.rasti.extraction.Kind;
import org.rasti.ledger.HistoryLine;
import org.rasti.statement.AssignmentService;
import org.rasti.statement.Statement;
import org.rasti.statement.StatementQueries;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Reason;
import org.rasti.workflow.VerdictAction;
import org.rasti.workflow.VerdictStatus;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class VerdictServiceTest {

    @Autowired
    private VerdictService verdicts;

    @Autowired
    private RatingQueries ratings;

    @Autowired
    private AssignmentService assignment;

    @Autowired
    private StatementQueries statements;

    @Autowired
    private DeskFixture desk;

    @Autowired
    private DSLContext db;

    // Start

    @Test
    void theAssigneeStartsTheFirstVersion() {
        var draft = desk.draft();

        assertThat(draft.no()).isEqualTo(1);
        assertThat(draft.status()).isEqualTo(VerdictStatus.DRAFT);
        assertThat(draft.authorId()).isEqualTo(desk.checker().id());
        assertThat(draft.text()).isEqualTo(Draft.EMPTY);
        assertThat(draft.grade()).isNull();
        assertThat(history(draft).getFirst().action()).isEqualTo("START");
    }

    @Test
    void nobodyElseStartsOne() {
        var research = desk.research();

        assertThat(start(desk.secondChecker(), research, null)).isEqualTo(refused(Reason.NOT_YOURS_TO_DO));
        assertThat(start(desk.editor(), research, null)).isEqualTo(refused(Reason.NOT_YOURS_TO_DO));
    }

    @Test
    void aFirstVersionIsNoCorrectionAndALaterOneIs() {
        assertThat(start(desk.checker(), desk.research(), CorrectionGrade.TYPO))
                .isEqualTo(refused(Reason.NOT_FROM_THIS_STATE));
        assertThat(start(desk.checker(), desk.published(), null)).isEqualTo(refused(Reason.NOT_FROM_THIS_STATE));
        assertThat(start(desk.checker(), desk.queued(), null)).isEqualTo(refused(Reason.NOT_FROM_THIS_STATE));
        assertThat(start(desk.checker(), desk.retracted(), CorrectionGrade.UPDATE))
                .isEqualTo(refused(Reason.NOT_FROM_THIS_STATE));
    }

    @Test
    void oneVersionIsUnderWayAtATime() {
        var research = desk.research();
        var outcomes =
                AtOnce.both(() -> start(desk.checker(), research, null), () -> start(desk.checker(), research, null));

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(outcomes).contains(refused(Reason.VERSION_UNDER_WAY));
    }

    @Test
    void aCorrectionBeginsWithWhatIsPublic() {
        var published = desk.publishedVerdict();

        var next = start(desk.checker(), desk.statementOf(published), CorrectionGrade.CLARIFICATION)
                .get();

        assertThat(next.no()).isEqualTo(2);
        assertThat(next.grade()).isEqualTo(CorrectionGrade.CLARIFICATION);
        assertThat(next.text().summary()).isEqualTo(published.text().summary());
        assertThat(next.text().explanation()).isEqualTo(published.text().explanation());
        assertThat(next.text().publicNote()).isNull();
        assertThat(history(next).getFirst().after()).containsEntry("grade", "CLARIFICATION");
    }

    // Save

    @Test
    void aDraftIsKeptHoweverIncomplete() {
        var draft = desk.draft();

        var saved = save(desk.checker(), draft, new Draft(null, "", "Half a sent", null))
                .get();

        assertThat(saved.text().explanation()).isEqualTo("Half a sent");
        assertThat(saved.version()).isEqualTo(draft.version() + 1);
    }

    @Test
    void whoeverOpenedAnOlderVersionLosesNothingOfTheirs() {
        var seen = desk.draft();
        save(desk.checker(), seen, desk.text("First", null));

        assertThat(save(desk.checker(), seen, desk.text("Second", null))).isEqualTo(refused(Reason.STALE));
        assertThat(desk.now(seen).text().explanation()).isEqualTo("First");
    }

    @Test
    void onlyTheAssigneeWrites() {
        var draft = desk.draft();

        assertThat(save(desk.secondChecker(), draft, Draft.EMPTY)).isEqualTo(refused(Reason.NOT_YOURS_TO_DO));
        assertThat(save(desk.editor(), draft, Draft.EMPTY)).isEqualTo(refused(Reason.NOT_YOURS_TO_DO));
    }

    @Test
    void whoeverItIsHandedToGoesOnWriting() {
        var draft = desk.draft();
        var statement = desk.statementOf(draft);
        desk.doAs(
                desk.checker(),
                () -> assignment.reassign(
                        statement.id(),
                        statement.version(),
                        desk.secondChecker().id()));

        assertThat(save(desk.checker(), draft, Draft.EMPTY)).isEqualTo(refused(Reason.NOT_YOURS_TO_DO));
        assertThat(save(desk.secondChecker(), draft, Draft.EMPTY).isDone()).isTrue();
    }

    @Test
    void whatIsHandedInIsNotRewritten() {
        assertThat(save(desk.checker(), desk.submitted(), Draft.EMPTY)).isEqualTo(refused(Reason.NOT_FROM_THIS_STATE));
        assertThat(save(desk.checker(), desk.publishedVerdict(), Draft.EMPTY))
                .isEqualTo(refused(Reason.NOT_FROM_THIS_STATE));
    }

    // Submit

    @Test
    void aWholeVersionIsHandedIn() {
        var submitted = desk.submitted();

        assertThat(submitted.status()).isEqualTo(VerdictStatus.SUBMITTED);
        assertThat(submitted.round()).isEqualTo(1);
        assertThat(submitted.submittedAt()).isNotNull();
        assertThat(history(submitted).getFirst()).satisfies(line -> {
            assertThat(line.action()).isEqualTo("SUBMIT");
            assertThat(line.before()).isEqualTo(Map.of("status", "DRAFT"));
            assertThat(line.after()).isEqualTo(Map.of("status", "SUBMITTED", "version", 1));
        });
    }

    @Test
    void eachPartIsAskedFor() {
        var written = desk.written();
        var text = written.text();

        refusedToSubmit(written, new Draft(null, text.summary(), text.explanation(), null), Reason.VERDICT_INCOMPLETE);
        refusedToSubmit(written, new Draft(text.ratingId(), " ", text.explanation(), null), Reason.VERDICT_INCOMPLETE);
        refusedToSubmit(written, new Draft(text.ratingId(), text.summary(), "", null), Reason.VERDICT_INCOMPLETE);
        refusedToSubmit(written, desk.text("By hearsay [@404].", null), Reason.CITATION_UNKNOWN);
        refusedToSubmit(desk.draft(), desk.text("No source at all.", null), Reason.EVIDENCE_TOO_LITTLE);
    }

    private void refusedToSubmit(Verdict draft, Draft text, Reason reason) {
        var saved = save(desk.checker(), desk.now(draft), text).get();

        assertThat(submit(desk.checker(), saved)).isEqualTo(refused(reason));
        assertThat(desk.now(saved).status()).isEqualTo(VerdictStatus.DRAFT);
    }

    @Test
    void aFactIsNotJudgedOnTheScaleForPromises() {
        var kept = desk.as(desk.checker(), () -> ratings.forKind(Kind.PROMISE, false))
                .getFirst();
        var text = desk.written().text();

        refusedToSubmit(desk.written(), new Draft(kept.id(), text.summary(), "Kept.", null), Reason.VERDICT_INCOMPLETE);
    }

    @Test
    void aSourceOfAnotherStatementCannotBeCited() {
        var elsewhere = desk.evidence(desk.research());

        refusedToSubmit(desk.written(), desk.text("See [@" + elsewhere.id() + "].", null), Reason.CITATION_UNKNOWN);
    }

    @Test
    void aCorrectionSaysWhatChanged() {
        var correction = desk.correction(desk.published());
        var text = correction.text();

        refusedToSubmit(
                correction,
                new Draft(text.ratingId(), text.summary(), text.explanation(), " "),
                Reason.VERDICT_INCOMPLETE);
    }

    @Test
    void nobodyElseHandsItIn() {
        assertThat(submit(desk.editor(), desk.written())).isEqualTo(refused(Reason.NOT_YOURS_TO_DO));
    }

    // Withdraw

    @Test
    void theAuthorTakesItBackWhileNobodyHasDecided() {
        var submitted = desk.submitted();

        assertThat(withdraw(desk.secondChecker(), submitted)).isEqualTo(refused(Reason.NOT_YOURS_TO_DO));
        var draft = withdraw(desk.checker(), submitted).get();

        assertThat(draft.status()).isEqualTo(VerdictStatus.DRAFT);
        assertThat(desk.submit(draft).round()).isEqualTo(2);
        assertThat(withdraw(desk.checker(), desk.approved())).isEqualTo(refused(Reason.NOT_FROM_THIS_STATE));
    }

    // Discard

    @Test
    void aDiscardedDraftIsKeptAndItsStatementIsFree() {
        var draft = desk.written();

        var discarded = desk.as(desk.checker(), () -> verdicts.discard(draft.id(), draft.version()))
                .get();

        assertThat(discarded.status()).isEqualTo(VerdictStatus.DISCARDED);
        assertThat(discarded.text()).isEqualTo(draft.text());
        assertThat(history(draft).getFirst().action()).isEqualTo("DISCARD");
        var statement = desk.statementOf(draft);
        assertThat(desk.as(desk.checker(), () -> assignment.release(statement.id(), statement.version()))
                        .isDone())
                .isTrue();
    }

    @Test
    void anEditorDiscardsWhatItsWriterLeft() {
        var draft = desk.written();

        assertThat(desk.as(desk.secondChecker(), () -> verdicts.discard(draft.id(), draft.version())))
                .isEqualTo(refused(Reason.NOT_YOURS_TO_DO));
        assertThat(desk.as(desk.editor(), () -> verdicts.discard(draft.id(), draft.version()))
                        .isDone())
                .isTrue();
    }

    @Test
    void theVersionAfterADiscardedOneIsTheFirstThatReadersSee() {
        var discarded = desk.discarded();
        var next = start(desk.checker(), desk.statementOf(discarded), null).get();
        assertThat(next.no()).isEqualTo(2);
        assertThat(next.grade()).isNull();

        var published = desk.publish(desk.approve(desk.submit(desk.written(next)), desk.editor()));

        assertThat(published.status()).isEqualTo(VerdictStatus.PUBLISHED);
        assertThat(db.select(PUBLICATION.NO)
                        .from(PUBLICATION)
                        .where(PUBLICATION.VERDICT_ID.eq(published.id()))
                        .fetchSingle()
                        .value1())
                .isOne();
    }

    @Test
    void whatIsOfferedDependsOnWhoAsks() {
        var submitted = desk.submitted();

        assertThat(offered(desk.checker(), submitted)).containsExactly(VerdictAction.WITHDRAW);
        assertThat(offered(desk.editor(), submitted)).containsExactly(VerdictAction.RETURN, VerdictAction.APPROVE);
        assertThat(offered(desk.admin(), submitted)).isEmpty();
    }

    private static <T> Outcome<T> refused(Reason reason) {
        return Outcome.refused(reason);
    }

    private Outcome<Verdict> start(Account who, Statement statement, @Nullable CorrectionGrade grade) {
        return desk.as(who, () -> verdicts.start(statement.id(), grade));
    }

    private Outcome<Verdict> save(Account who, Verdict seen, Draft text) {
        return desk.as(who, () -> verdicts.save(seen.id(), seen.version(), text));
    }

    private Outcome<Verdict> submit(Account who, Verdict seen) {
        return desk.as(who, () -> verdicts.submit(seen.id(), seen.version()));
    }

    private Outcome<Verdict> withdraw(Account who, Verdict seen) {
        return desk.as(who, () -> verdicts.withdraw(seen.id(), seen.version()));
    }

    private List<VerdictAction> offered(Account who, Verdict verdict) {
        return desk.as(who, () -> verdicts.offered(verdict.id()));
    }

    private List<HistoryLine> history(Verdict verdict) {
        return desk.as(desk.checker(), () -> statements.history(verdict.statementId()));
    }
}
