package org.rasti.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rasti.BackendTest;
import org.rasti.DeskFixture;
import org.rasti.ledger.HistoryLine;
import org.rasti.statement.Appearance;
import org.rasti.statement.Statement;
import org.rasti.statement.StatementQueries;
import org.rasti.statement.TriageService;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Reason;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class RepeatServiceTest {

    @Autowired
    private RepeatService repeats;

    @Autowired
    private TriageService triage;

    @Autowired
    private PublishedPages pages;

    @Autowired
    private StatementQueries statements;

    @Autowired
    private DeskFixture desk;

    @Test
    void aClaimSaidAgainWaitsForAnEditorAndIsNotOnThePageBefore() {
        var published = desk.published();

        var again = saidAgain(published);

        assertThat(waiting(published)).satisfies(repeat -> {
            assertThat(repeat.appearance().id()).isEqualTo(again.id());
            assertThat(repeat.code()).isEqualTo(published.code());
            assertThat(repeat.mine()).isFalse();
        });
        assertThat(page(published).repeats()).isEmpty();
    }

    @Test
    void anEditorPutsItOnThePage() {
        var published = desk.published();
        var again = saidAgain(published);

        assertThat(show(again).isDone()).isTrue();

        assertThat(page(published).standing()).singleElement().satisfies(repeat -> {
            assertThat(repeat.appearance().id()).isEqualTo(again.id());
            assertThat(repeat.appearance().quote()).isEqualTo(again.exact());
            assertThat(repeat.appearance().speaker()).as("the same speaker").isNull();
        });
        assertThat(latest(published)).satisfies(line -> {
            assertThat(line.action()).isEqualTo("SHOW_REPEAT");
            assertThat(line.actorName()).isEqualTo("Mina");
        });
        assertThat(repeatsOf(published)).isEmpty();
    }

    @Test
    void namesWhoeverSaidItIfItWasAnother() {
        var published = desk.published();
        var other = desk.speaker("هاکان فیدان");
        var candidate = desk.suggested(desk.claim("گروه‌های تروریستی با آمریکا ارتباط دارند", other));
        var again = merge(candidate, published);

        show(again);

        var repeat = page(published).standing().getFirst();
        assertThat(Objects.requireNonNull(repeat.appearance().speaker()).in("fa"))
                .isEqualTo(other.name("fa"));
    }

    @Test
    void whoeverTookItForTheSameClaimDoesNotAlsoPublishIt() {
        var published = desk.published();
        var candidate = desk.suggested();
        var both = desk.both();
        desk.as(both, () -> triage.merge(candidate.id(), candidate.version(), published.id()));
        var again = last(published);

        assertThat(desk.as(both, () -> repeats.show(again.id()))).isEqualTo(Outcome.refused(Reason.OWN_WORK));
        assertThat(desk.as(both, repeats::waiting))
                .filteredOn(repeat -> repeat.statementId() == published.id())
                .allMatch(WaitingRepeat::mine);
        assertThat(page(published).repeats()).isEmpty();
    }

    @Test
    void theSecondOfTwoEditorsIsTold() {
        var again = saidAgain(desk.published());
        show(again);

        assertThat(show(again)).isEqualTo(Outcome.refused(Reason.STALE));
    }

    @Test
    void whatIsTakenOffThePageIsSaidThere() {
        var published = desk.published();
        var again = saidAgain(published);
        show(again);

        assertThat(remove(again, " ")).isEqualTo(Outcome.refused(Reason.PUBLIC_NOTE_MISSING));
        assertThat(remove(again, " He spoke of another dam. ").isDone()).isTrue();

        assertThat(page(published).standing()).isEmpty();
        assertThat(page(published).repeats()).singleElement().satisfies(repeat -> assertThat(
                        Objects.requireNonNull(repeat.removal()).note())
                .isEqualTo("He spoke of another dam."));
        assertThat(remove(again, "Once more")).isEqualTo(Outcome.refused(Reason.STALE));
    }

    @Test
    void aMergeThatIsTakenBackTakesTheRepetitionOffThePage() {
        var published = desk.published();
        var candidate = desk.suggested();
        var again = merge(candidate, published);
        show(again);

        var merged = desk.now(candidate);
        desk.as(desk.checker(), () -> triage.reopen(merged.id(), merged.version(), "Another year"))
                .get();

        assertThat(page(published).standing()).isEmpty();
        assertThat(Objects.requireNonNull(page(published).repeats().getFirst().removal())
                        .note())
                .as("the desk's own reason is not for the public")
                .isNull();
        assertThat(latest(published).action()).isEqualTo("REMOVE_REPEAT");
    }

    @Test
    void theNextVersionHoldsItAmongItsAppearancesAndTellsItOnce() {
        var published = desk.published();
        var again = saidAgain(published);
        show(again);

        var correction = desk.correction(published);
        desk.publish(desk.approve(desk.submit(correction), desk.secondEditor()));

        var page = page(published);
        assertThat(Objects.requireNonNull(page.page()).appearances())
                .extracting(FrozenPage.Appearance::id)
                .contains(again.id());
        assertThat(page.repeats()).isEmpty();
        assertThat(repeatsOf(published)).isEmpty();
    }

    private Appearance saidAgain(Statement published) {
        return merge(desk.suggested(), published);
    }

    private Appearance merge(Statement candidate, Statement target) {
        desk.as(desk.checker(), () -> triage.merge(candidate.id(), candidate.version(), target.id()))
                .get();
        return last(target);
    }

    private Appearance last(Statement statement) {
        return desk.as(desk.checker(), () -> statements.appearances(statement.id()))
                .getLast();
    }

    private Outcome<Appearance> show(Appearance again) {
        return desk.as(desk.editor(), () -> repeats.show(again.id()));
    }

    private Outcome<Long> remove(Appearance again, String note) {
        return desk.as(desk.editor(), () -> repeats.remove(again.id(), note));
    }

    private WaitingRepeat waiting(Statement published) {
        return repeatsOf(published).getFirst();
    }

    private List<WaitingRepeat> repeatsOf(Statement published) {
        return desk.as(desk.editor(), repeats::waiting).stream()
                .filter(repeat -> repeat.statementId() == published.id())
                .toList();
    }

    private PublicPage page(Statement statement) {
        return pages.find(statement.code()).orElseThrow();
    }

    private HistoryLine latest(Statement statement) {
        return desk.as(desk.editor(), () -> statements.history(statement.id())).getFirst();
    }
}
