package org.rasti.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rasti.AtOnce;
import org.rasti.BackendTest;
import org.rasti.DeskFixture;
import org.rasti.account.Account;
import org.rasti.extraction.Kind;
import org.rasti.ledger.HistoryLine;
import org.rasti.text.Language;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Reason;
import org.rasti.workflow.StatementStatus;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class TriageServiceTest {

    @Autowired
    private TriageService triage;

    @Autowired
    private StatementQueries statements;

    @Autowired
    private TopicQueries topics;

    @Autowired
    private DeskFixture desk;

    // Accept and edit

    @Test
    void anAcceptedCandidateIsQueuedAsTheDeskWordsIt() {
        var topic = topic();
        var due = LocalDate.of(2027, 3, 21);
        var claim = new Claim(
                "قول داد", Language.FA, Kind.PROMISE, desk.speaker().id(), "وزیر", "ایران", Set.of(topic), due);

        var queued = accept(desk.suggested(), claim).get();

        assertThat(queued.status()).isEqualTo(StatementStatus.QUEUED);
        assertThat(queued.wording()).isEqualTo("قول داد");
        assertThat(queued.slug()).isEqualTo("قول-داد");
        assertThat(queued.kind()).isEqualTo(Kind.PROMISE);
        assertThat(queued.dueOn()).isEqualTo(due);
        assertThat(queued.topics()).containsExactly(topic);
        assertThat(desk.now(queued)).isEqualTo(queued);
    }

    @Test
    void nothingIsAcceptedWithoutASpeaker() {
        var statement = desk.suggested();

        assertThat(accept(statement, anonymous("Somebody said it.")))
                .isEqualTo(refused(Reason.SPEAKER_AND_WORDING_MISSING));
        assertThat(desk.now(statement)).isEqualTo(statement);
    }

    @Test
    void acceptingTwiceIsRefused() {
        var seen = desk.suggested();
        accept(seen, desk.claim());

        assertThat(accept(seen, desk.claim())).isEqualTo(refused(Reason.STALE));
        assertThat(accept(desk.now(seen), desk.claim())).isEqualTo(refused(Reason.NOT_FROM_THIS_STATE));
    }

    @Test
    void ofTwoAtOnceOneAcceptsAndTheOtherIsTold() {
        var seen = desk.suggested();
        var claim = desk.claim();
        desk.editor();

        var outcomes = AtOnce.both(
                () -> desk.as(desk.checker(), () -> triage.accept(seen.id(), seen.version(), claim)),
                () -> desk.as(desk.editor(), () -> triage.dismiss(seen.id(), seen.version(), Dismissal.UNCLEAR, null)));

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(outcomes).contains(refused(Reason.STALE));
        assertThat(history(seen)).hasSize(2);
    }

    @Test
    void anEditIsInTheLedgerWithWhatItWasBefore() {
        var queued = desk.queued(desk.claim("The first wording."));
        desk.as(desk.editor(), () -> triage.edit(queued.id(), queued.version(), desk.claim("The second wording.")));

        assertThat(history(queued).getFirst()).satisfies(line -> {
            assertThat(line.action()).isEqualTo("EDIT");
            assertThat(line.actorName()).isEqualTo("Mina");
            assertThat(line.before()).isEqualTo(Map.of("status", "QUEUED", "wording", "The first wording."));
            assertThat(line.after()).isEqualTo(Map.of("status", "QUEUED", "wording", "The second wording."));
        });
    }

    @Test
    void anAcceptedStatementKeepsASpeaker() {
        var queued = desk.queued();

        assertThat(edit(desk.checker(), queued, anonymous("Somebody said it.")))
                .isEqualTo(refused(Reason.SPEAKER_AND_WORDING_MISSING));
        assertThat(edit(desk.checker(), desk.suggested(), anonymous("Somebody said it."))
                        .isDone())
                .isTrue();
    }

    @Test
    void inResearchOnlyTheAssigneeAndEditorsEdit() {
        var research = desk.research();

        assertThat(edit(desk.secondChecker(), research, desk.claim())).isEqualTo(refused(Reason.NOT_YOURS_TO_DO));
        var edited = edit(desk.checker(), research, desk.claim()).get();
        assertThat(edit(desk.editor(), edited, desk.claim()).isDone()).isTrue();
    }

    @Test
    void nothingMovesUnderAnEditorsEyes() {
        var submitted = desk.statementOf(desk.submitted());
        var approved = desk.statementOf(desk.approved());

        assertThat(edit(desk.checker(), submitted, desk.claim())).isEqualTo(refused(Reason.UNDER_REVIEW));
        assertThat(edit(desk.editor(), approved, desk.claim())).isEqualTo(refused(Reason.UNDER_REVIEW));
    }

    @Test
    void aPublishedStatementIsEditedForItsNextVersionOnly() {
        var published = desk.published();
        assertThat(edit(desk.checker(), published, desk.claim())).isEqualTo(refused(Reason.NO_DRAFT));

        desk.correction(published);

        assertThat(edit(desk.checker(), published, desk.claim()).isDone()).isTrue();
    }

    // Dismiss

    @Test
    void aCandidateIsSetAsideForAReason() {
        var statement = desk.suggested();

        var gone = dismiss(statement, Dismissal.NOT_CHECKABLE, null).get();

        assertThat(gone.status()).isEqualTo(StatementStatus.DISMISSED);
        assertThat(gone.dismissal()).isEqualTo(Dismissal.NOT_CHECKABLE);
        assertThat(history(gone).getFirst().after())
                .isEqualTo(Map.of("status", "DISMISSED", "reason", "NOT_CHECKABLE"));
    }

    @Test
    void anotherReasonIsSaid() {
        var statement = desk.suggested();

        assertThat(dismiss(statement, null, "note")).isEqualTo(refused(Reason.REASON_MISSING));
        assertThat(dismiss(statement, Dismissal.OTHER, " ")).isEqualTo(refused(Reason.REASON_MISSING));
        assertThat(dismiss(statement, Dismissal.OTHER, "A joke").get().dismissalNote())
                .isEqualTo("A joke");
    }

    @Test
    void whatHasAVersionUnderWayIsNotSetAside() {
        var statement = desk.statementOf(desk.draft());

        assertThat(dismiss(statement, Dismissal.UNCLEAR, null)).isEqualTo(refused(Reason.VERSION_UNDER_WAY));
    }

    // Merge and reopen

    @Test
    void aMergeHandsItsAppearancesOver() {
        var target = desk.queued();
        var statement = desk.suggested();

        var merged = merge(statement, target).get();

        assertThat(merged.status()).isEqualTo(StatementStatus.MERGED);
        assertThat(merged.mergedIntoId()).isEqualTo(target.id());
        assertThat(said(statement)).isEmpty();
        assertThat(said(target)).containsExactly(target.wording(), statement.wording());
        assertThat(history(merged).getFirst().after()).containsEntry("target", target.code());
    }

    @Test
    void reopeningGivesThemBack() {
        var target = desk.queued();
        var merged = merge(desk.suggested(), target).get();

        var reopened = reopen(merged, "Not the same after all").get();

        assertThat(reopened.status()).isEqualTo(StatementStatus.SUGGESTED);
        assertThat(reopened.mergedIntoId()).isNull();
        assertThat(said(reopened)).containsExactly(reopened.wording());
        assertThat(said(target)).containsExactly(target.wording());
    }

    @Test
    void aChainOfMergesEndsAtItsLastTargetAndComesBackLinkByLink() {
        var a = desk.suggested();
        var b = desk.suggested();
        var c = desk.queued();

        var mergedA = merge(a, b).get();
        var mergedB = merge(b, c).get();
        assertThat(said(c)).containsExactlyInAnyOrder(a.wording(), b.wording(), c.wording());
        assertThat(said(b)).isEmpty();

        reopen(mergedB, "Two claims").get();
        assertThat(said(c)).containsExactly(c.wording());
        assertThat(said(b)).containsExactlyInAnyOrder(a.wording(), b.wording());

        reopen(mergedA, "Three claims").get();
        assertThat(said(a)).containsExactly(a.wording());
        assertThat(said(b)).containsExactly(b.wording());
    }

    @Test
    void nothingIsMergedIntoItselfOrIntoWhatIsGone() {
        var statement = desk.suggested();

        assertThat(merge(statement, statement)).isEqualTo(refused(Reason.TARGET_UNFIT));
        assertThat(merge(statement, desk.dismissed())).isEqualTo(refused(Reason.TARGET_UNFIT));
        assertThat(merge(statement, desk.merged())).isEqualTo(refused(Reason.TARGET_UNFIT));
        assertThat(said(statement)).hasSize(1);
    }

    @Test
    void nothingIsMergedIntoWhatAnEditorIsReading() {
        var statement = desk.suggested();
        var target = desk.statementOf(desk.submitted());

        assertThat(merge(statement, target)).isEqualTo(refused(Reason.TARGET_UNFIT));
        assertThat(said(target)).hasSize(1);
    }

    @Test
    void nothingIsTakenBackFromWhatAnEditorIsReading() {
        var target = desk.queued();
        var merged = merge(desk.suggested(), target).get();
        var verdict = desk.submit(desk.written(desk.draft(desk.research(desk.now(target), desk.checker()))));

        assertThat(reopen(merged, "Not the same")).isEqualTo(refused(Reason.UNDER_REVIEW));
        assertThat(said(desk.statementOf(verdict))).hasSize(2);
    }

    @Test
    void twoMergesIntoEachOtherEndWithOne() {
        var one = desk.suggested();
        var other = desk.suggested();

        var outcomes = AtOnce.both(() -> merge(one, other), () -> merge(other, one));

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(said(one).size() + said(other).size()).isEqualTo(2);
    }

    @Test
    void reopeningSaysWhy() {
        assertThat(reopen(desk.dismissed(), " ")).isEqualTo(refused(Reason.REASON_MISSING));

        var reopened = reopen(desk.dismissed(), "A second look").get();

        assertThat(reopened.dismissal()).isNull();
        assertThat(history(reopened).getFirst().note()).isEqualTo("A second look");
    }

    @Test
    void whatIsNotThereIsNotThere() {
        assertThatThrownBy(() -> desk.as(desk.checker(), () -> triage.dismiss(404, 0, Dismissal.UNCLEAR, null)))
                .isInstanceOf(NoSuchElementException.class);
    }

    private static <T> Outcome<T> refused(Reason reason) {
        return Outcome.refused(reason);
    }

    private Outcome<Statement> accept(Statement seen, Claim claim) {
        return desk.as(desk.checker(), () -> triage.accept(seen.id(), seen.version(), claim));
    }

    private Outcome<Statement> edit(Account who, Statement seen, Claim claim) {
        return desk.as(who, () -> triage.edit(seen.id(), seen.version(), claim));
    }

    private Outcome<Statement> dismiss(Statement seen, @Nullable Dismissal reason, @Nullable String note) {
        return desk.as(desk.checker(), () -> triage.dismiss(seen.id(), seen.version(), reason, note));
    }

    private Outcome<Statement> merge(Statement seen, Statement target) {
        return desk.as(desk.checker(), () -> triage.merge(seen.id(), seen.version(), target.id()));
    }

    private Outcome<Statement> reopen(Statement seen, String reason) {
        return desk.as(desk.checker(), () -> triage.reopen(seen.id(), seen.version(), reason));
    }

    private static Claim anonymous(String wording) {
        return new Claim(wording, Language.EN, Kind.FACT, null, null, null, Set.of(), null);
    }

    private long topic() {
        return desk.as(desk.checker(), topics::all).getFirst().id();
    }

    private List<String> said(Statement statement) {
        return desk.as(desk.checker(), () -> statements.appearances(statement.id())).stream()
                .map(Appearance::exact)
                .toList();
    }

    private List<HistoryLine> history(Statement statement) {
        return desk.as(desk.checker(), () -> statements.history(statement.id()));
    }
}
