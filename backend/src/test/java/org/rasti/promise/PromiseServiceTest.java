package org.rasti.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rasti.jooq.Tables.CONTRIBUTION;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.rasti.AtOnce;
import org.rasti.BackendTest;
import org.rasti.DeskFixture;
import org.rasti.account.Account;
import org.rasti.account.InvalidInput;
import org.rasti.evidence.EvidenceService;
import org.rasti.ledger.HistoryLine;
import org.rasti.statement.Statement;
import org.rasti.statement.StatementQueries;
import org.rasti.verdict.VerdictService;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Reason;
import org.rasti.workflow.StatementStatus;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class PromiseServiceTest {

    /** The fixture's clock stands on 23 November 2026. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 21);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 21);

    @Autowired
    private PromiseService promises;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private VerdictService verdicts;

    @Autowired
    private StatementQueries statements;

    @Autowired
    private DeskFixture desk;

    @Autowired
    private DSLContext db;

    @Test
    void whatBecameOfAPromiseIsNotedOverTimeTheOldestFirst() {
        var promise = desk.promise(null);
        var late = add(desk.checker(), promise, noted(JUNE, "پی ساخته شد.")).get();
        var early = add(desk.editor(), promise, noted(MARCH, "نقشه کشیده شد.")).get();

        assertThat(of(promise)).containsExactly(early, late);
        assertThat(early.notedBy()).isEqualTo("Mina");
        assertThat(latest(promise)).satisfies(line -> {
            assertThat(line.entity()).isEqualTo("PROMISE");
            assertThat(line.action()).isEqualTo("ADD");
            assertThat(line.after()).containsEntry("notedOn", "2026-03-21").containsEntry("note", "نقشه کشیده شد.");
        });
    }

    @Test
    void aNoteNamesOneOfTheStatementsSources() {
        var promise = desk.promise(null);
        var source = desk.evidence(promise);
        var elsewhere = desk.evidence(desk.promise(null));

        var added = add(desk.checker(), promise, new ProgressData(MARCH, "So.", source.id()))
                .get();

        assertThat(added.data().evidenceId()).isEqualTo(source.id());
        assertThat(refused(promise, new ProgressData(MARCH, "So.", elsewhere.id())))
                .isEqualTo("evidence: promise-source");
    }

    @Test
    void aSourceThatWasTakenAwayIsNotNamedAnew() {
        var promise = desk.promise(null);
        var source = desk.evidence(promise);
        desk.as(desk.checker(), () -> evidence.remove(source.id(), source.version()))
                .get();

        assertThat(refused(promise, new ProgressData(MARCH, "So.", source.id())))
                .isEqualTo("evidence: promise-source");
    }

    @Test
    void nothingIsNotedOfADayThatLiesAhead() {
        var promise = desk.promise(null);

        assertThat(refused(promise, noted(TODAY.plusDays(1), "It will be."))).isEqualTo("notedOn: future");
        assertThat(add(desk.checker(), promise, noted(TODAY, "It is.")).isDone())
                .isTrue();
    }

    @Test
    void aNoteSaysSomethingAndFitsWhereItIsKept() {
        assertThat(catchThrowableOfType(InvalidInput.class, () -> noted(MARCH, " \n ")))
                .hasMessage("note: missing");
        assertThat(catchThrowableOfType(InvalidInput.class, () -> noted(MARCH, "x".repeat(2001))))
                .hasMessage("note: too-long");
        assertThat(catchThrowableOfType(InvalidInput.class, () -> noted(MARCH, "a\0b")))
                .hasMessage("note: unreadable");
        assertThat(add(desk.checker(), desk.promise(null), noted(MARCH, "𝕩".repeat(2000)))
                        .isDone())
                .isTrue();
    }

    @Test
    void aNoteIsCorrectedWithWhatItWasInTheLedger() {
        var promise = desk.promise(null);
        var seen = add(desk.checker(), promise, noted(MARCH, "Begun.")).get();

        var corrected = change(seen, noted(JUNE, "Half done.")).get();

        assertThat(of(promise)).containsExactly(corrected);
        assertThat(corrected.data()).isEqualTo(noted(JUNE, "Half done."));
        assertThat(latest(promise).before()).containsEntry("note", "Begun.").containsEntry("notedOn", "2026-03-21");
        assertThat(latest(promise).after()).containsEntry("note", "Half done.");
    }

    @Test
    void aNoteIsTakenAwayAndStaysInTheLedger() {
        var promise = desk.promise(null);
        var seen = add(desk.checker(), promise, noted(MARCH, "Begun.")).get();

        assertThat(remove(seen).isDone()).isTrue();

        assertThat(of(promise)).isEmpty();
        assertThat(latest(promise).action()).isEqualTo("REMOVE");
        assertThat(latest(promise).before()).containsEntry("note", "Begun.");
        assertThat(remove(seen)).isEqualTo(Outcome.refused(Reason.STALE));
        assertThat(change(seen, noted(JUNE, "Again."))).isEqualTo(Outcome.refused(Reason.STALE));
    }

    @Test
    void ofTwoWhoCorrectANoteAtOnceOneIsKept() {
        var seen =
                add(desk.checker(), desk.promise(null), noted(MARCH, "Begun.")).get();

        var outcomes = AtOnce.both(() -> change(seen, noted(MARCH, "One.")), () -> change(seen, noted(MARCH, "Two.")));

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(outcomes).contains(Outcome.refused(Reason.STALE));
    }

    @Test
    void onlyAPromiseIsFollowed() {
        assertThat(add(desk.checker(), desk.research(), noted(MARCH, "So.")))
                .isEqualTo(Outcome.refused(Reason.NOT_FROM_THIS_STATE));
    }

    @ParameterizedTest
    @EnumSource(
            value = StatementStatus.class,
            mode = Mode.EXCLUDE,
            names = {"QUEUED", "RESEARCH", "PUBLISHED"})
    void whatIsNotAtWorkOrPublicIsNotFollowed(StatementStatus status) {
        var statement = desk.statement(status);
        db.execute("UPDATE statement SET kind = 'PROMISE' WHERE id = ?", statement.id());

        assertThat(add(desk.checker(), statement, noted(MARCH, "So.")))
                .isEqualTo(Outcome.refused(Reason.NOT_FROM_THIS_STATE));
    }

    @Test
    void aPublishedPromiseIsFollowedWithoutANewVersion() {
        var published = desk.published(desk.promise(null), "in-progress");

        assertThat(add(desk.editor(), published, noted(MARCH, "Further.")).isDone())
                .isTrue();
    }

    @Test
    void nothingMovesWhileAnEditorMayBeReading() {
        var promise = desk.promise(null);
        var noted = add(desk.checker(), promise, noted(MARCH, "Begun.")).get();
        var submitted = desk.submit(desk.written(promise, "in-progress"));

        assertThat(add(desk.checker(), promise, noted(JUNE, "More."))).isEqualTo(Outcome.refused(Reason.UNDER_REVIEW));
        assertThat(change(noted, noted(JUNE, "More."))).isEqualTo(Outcome.refused(Reason.UNDER_REVIEW));
        assertThat(remove(noted)).isEqualTo(Outcome.refused(Reason.UNDER_REVIEW));

        desk.as(desk.checker(), () -> verdicts.withdraw(submitted.id(), submitted.version()))
                .get();
        assertThat(add(desk.checker(), promise, noted(JUNE, "More.")).isDone()).isTrue();
    }

    @Test
    void whoeverNotedSomethingDoesNotApproveThePage() {
        var promise = desk.promise(null);
        add(desk.both(), promise, noted(MARCH, "Begun.")).get();

        assertThat(db.fetchExists(
                        CONTRIBUTION,
                        CONTRIBUTION.STATEMENT_ID.eq(promise.id()),
                        CONTRIBUTION.ACCOUNT_ID.eq(desk.both().id())))
                .isTrue();
    }

    @Test
    void aPromiseIsSettledByItsPublicRating() {
        assertThat(isSettled(desk.promise(null))).isFalse();
        assertThat(isSettled(desk.published(desk.promise(null), "in-progress"))).isFalse();
        assertThat(isSettled(desk.published(desk.promise(null), "kept"))).isTrue();
    }

    private boolean isSettled(Statement promise) {
        return desk.as(desk.checker(), () -> promises.isSettled(promise.id()));
    }

    private static ProgressData noted(LocalDate on, String note) {
        return new ProgressData(on, note, null);
    }

    private Outcome<Progress> add(Account who, Statement promise, ProgressData data) {
        return desk.as(who, () -> promises.add(promise.id(), data));
    }

    private Outcome<Progress> change(Progress seen, ProgressData data) {
        return desk.as(desk.checker(), () -> promises.change(seen.id(), seen.version(), data));
    }

    private Outcome<Progress> remove(Progress seen) {
        return desk.as(desk.checker(), () -> promises.remove(seen.id(), seen.version()));
    }

    private @Nullable String refused(Statement promise, ProgressData data) {
        return catchThrowableOfType(InvalidInput.class, () -> add(desk.checker(), promise, data))
                .getMessage();
    }

    private List<Progress> of(Statement promise) {
        return desk.as(desk.checker(), () -> promises.of(promise.id()));
    }

    private HistoryLine latest(Statement promise) {
        return desk.as(desk.checker(), () -> statements.history(promise.id())).getFirst();
    }
}
