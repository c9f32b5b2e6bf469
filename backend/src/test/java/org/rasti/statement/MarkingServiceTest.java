package org.rasti.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rasti.BackendTest;
import org.rasti.DeskFixture;
import org.rasti.article.Article;
import org.rasti.extraction.Kind;
import org.rasti.ledger.HistoryLine;
import org.rasti.text.Language;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Reason;
import org.rasti.workflow.StatementStatus;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class MarkingServiceTest {

    /** Without a verb of saying, so that nothing is suggested and every mark is a person's. */
    private static final String PARAGRAPH = "The bridge is open. It cost ten million. Nobody paid.";

    private static int count;

    @Autowired
    private MarkingService marking;

    @Autowired
    private TriageService triage;

    @Autowired
    private StatementQueries statements;

    @Autowired
    private DeskFixture desk;

    private Article article;

    @BeforeEach
    void anArticle() {
        article = desk.article(PARAGRAPH + " " + ++count + " times.");
    }

    // Marking

    @Test
    void aPassageBecomesACandidate() {
        var statement = mark("It cost ten million.");

        assertThat(statement.status()).isEqualTo(StatementStatus.SUGGESTED);
        assertThat(statement.wording()).isEqualTo("It cost ten million.");
        assertThat(statement.kind()).isEqualTo(Kind.FACT);
        assertThat(passage(statement)).satisfies(anchor -> {
            assertThat(anchor.start()).isEqualTo(20);
            assertThat(anchor.end()).isEqualTo(40);
            assertThat(anchor.prefix()).isEqualTo("The bridge is open. ");
        });
        assertThat(actions(statement)).containsExactly("SUBMIT");
    }

    @Test
    void aSelectionMayIncludeTheSpaceAroundIt() {
        var statement = desk.as(
                desk.checker(),
                () -> marking.mark(article.id(), article.revisionId(), 19, 41, " It cost ten million. "));

        assertThat(statement.wording()).isEqualTo("It cost ten million.");
    }

    @Test
    void offsetsThatDoNotHoldTheQuoteAreRefused() {
        refusedMark(20, 40, "The bridge is open.", "passage: passage-moved");
        refusedMark(20, 40, "It cost ten million. Nobody paid.", "passage: passage-moved");
        refusedMark(20, 22, "It cost ten million.", "passage: passage-moved");
        refusedMark(20, 40, "", "passage: passage-moved");
        refusedMark(-1, 4, "The", "passage: passage-bounds");
        refusedMark(20, 4000, "It", "passage: passage-bounds");
    }

    private void refusedMark(int start, int end, String quote, String problem) {
        assertThatThrownBy(() -> desk.as(
                        desk.checker(), () -> marking.mark(article.id(), article.revisionId(), start, end, quote)))
                .hasMessage(problem);
    }

    @Test
    void aTextThatIsNoLongerTheLatestIsRefused() {
        assertThatThrownBy(() -> desk.as(
                        desk.checker(),
                        () -> marking.mark(article.id(), article.revisionId() + 1, 20, 40, "It cost ten million.")))
                .hasMessage("passage: passage-moved");
        assertThatThrownBy(() -> desk.as(desk.checker(), () -> marking.mark(404, 1, 0, 3, "The")))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aStatementMadeElsewhereIsEnteredWithItsSource() {
        var claim = new Claim("It rains.", Language.EN, Kind.FACT, null, null, null, Set.of(), null);
        var video = new Source(Source.Kind.VIDEO, "The speech", "https://video.example/v?id=7", "1:02:03");
        var day = LocalDate.of(2026, 11, 1);

        var statement = desk.as(desk.editor(), () -> marking.enter(claim, video, day));

        assertThat(appearances(statement)).singleElement().satisfies(appearance -> {
            assertThat(appearance.source()).isEqualTo(video);
            assertThat(appearance.anchor()).isNull();
            assertThat(appearance.saidOn()).isEqualTo(day);
            assertThat(appearance.exact()).isEqualTo("It rains.");
        });
    }

    // Bounds

    @Test
    void newBoundsAreNewWordsWhileNobodyHasWordedIt() {
        var statement = mark("It cost ten million.");

        var after = rebound(statement, 20, 39).get();

        assertThat(after.wording()).isEqualTo("It cost ten million");
        assertThat(after.version()).isEqualTo(statement.version() + 1);
        assertThat(passage(after).exact()).isEqualTo("It cost ten million");
        assertThat(actions(after)).containsExactly("EDIT", "SUBMIT");
    }

    @Test
    void newBoundsLeaveAWordingThatSomebodyChose() {
        var statement = mark("It cost ten million.");
        var worded = desk.as(
                        desk.checker(),
                        () -> triage.edit(
                                statement.id(), statement.version(), desk.claim("The bridge cost ten million.")))
                .get();

        var after = rebound(worded, 0, 40).get();

        assertThat(after.wording()).isEqualTo("The bridge cost ten million.");
        assertThat(passage(after).exact()).isEqualTo("The bridge is open. It cost ten million.");
    }

    @Test
    void boundsOutsideTheTextAreRefusedAndChangeNothing() {
        var statement = mark("It cost ten million.");

        assertThatThrownBy(() -> rebound(statement, 40, 4000)).hasMessage("passage: passage-bounds");
        assertThat(desk.now(statement)).isEqualTo(statement);
    }

    @Test
    void boundsOfAnOlderVersionAreRefused() {
        var seen = mark("It cost ten million.");
        rebound(seen, 20, 39);

        assertThat(rebound(seen, 0, 40)).isEqualTo(Outcome.refused(Reason.STALE));
        assertThat(passage(seen).exact()).isEqualTo("It cost ten million");
    }

    // Split and join

    @Test
    void aCandidateIsCutInTwo() {
        var statement = mark("It cost ten million. Nobody paid.");

        var second = split(statement, 40).get();

        assertThat(desk.now(statement).wording()).isEqualTo("It cost ten million.");
        assertThat(second.wording()).isEqualTo("Nobody paid.");
        assertThat(second.status()).isEqualTo(StatementStatus.SUGGESTED);
        assertThat(passage(second).start()).isEqualTo(41);
        assertThat(actions(second)).containsExactly("SUBMIT");
    }

    @Test
    void aCutAtAnEdgeIsNone() {
        var statement = mark("It cost ten million.");

        assertThatThrownBy(() -> split(statement, 20)).hasMessage("passage: passage-bounds");
        assertThatThrownBy(() -> split(statement, 40)).hasMessage("passage: passage-bounds");
    }

    @Test
    void onlyCandidatesAreCut() {
        var statement = mark("It cost ten million. Nobody paid.");
        var queued = desk.as(
                        desk.checker(),
                        () -> triage.accept(statement.id(), statement.version(), desk.claim("It cost much.")))
                .get();

        assertThat(split(queued, 40)).isEqualTo(Outcome.refused(Reason.NOT_FROM_THIS_STATE));
    }

    @Test
    void twoCandidatesBecomeOne() {
        var first = mark("The bridge is open.");
        var second = mark("Nobody paid.");

        var joined = join(first, second).get();

        assertThat(joined.wording()).isEqualTo("The bridge is open. It cost ten million. Nobody paid.");
        assertThat(passage(joined).exact()).isEqualTo(joined.wording());
        assertThat(desk.now(second).status()).isEqualTo(StatementStatus.DISMISSED);
        assertThat(desk.now(second).dismissal()).isEqualTo(Dismissal.BAD_EXTRACT);
        assertThat(actions(second)).containsExactly("DISMISS", "SUBMIT");
    }

    @Test
    void candidatesOfTwoArticlesAreNotJoined() {
        var here = mark("The bridge is open.");
        article = desk.article("The bridge is open. Elsewhere, " + ++count + " times.");
        var there = mark("The bridge is open.");

        assertThat(join(here, there)).isEqualTo(Outcome.refused(Reason.TARGET_UNFIT));
        assertThat(join(here, here)).isEqualTo(Outcome.refused(Reason.TARGET_UNFIT));
    }

    @Test
    void whatWasDecidedMeanwhileIsNotJoined() {
        var first = mark("The bridge is open.");
        var second = mark("Nobody paid.");
        desk.doAs(desk.checker(), () -> triage.dismiss(second.id(), second.version(), Dismissal.UNCLEAR, null));

        assertThat(join(first, second)).isEqualTo(Outcome.refused(Reason.STALE));
        assertThat(join(first, desk.now(second))).isEqualTo(Outcome.refused(Reason.NOT_FROM_THIS_STATE));
        assertThat(desk.now(first)).isEqualTo(first);
    }

    @Test
    void marksShowEveryPassageInItsOrder() {
        mark("Nobody paid.");
        mark("The bridge is open.");

        assertThat(desk.as(desk.admin(), () -> statements.marks(article.revisionId())))
                .extracting(Mark::wording)
                .containsExactly("The bridge is open.", "Nobody paid.");
    }

    private Statement mark(String quote) {
        var start = article.text().indexOf(quote);
        return desk.as(
                desk.checker(),
                () -> marking.mark(article.id(), article.revisionId(), start, start + quote.length(), quote));
    }

    private Outcome<Statement> rebound(Statement seen, int start, int end) {
        return desk.as(desk.checker(), () -> marking.rebound(appearance(seen), seen.version(), start, end));
    }

    private Outcome<Statement> split(Statement seen, int at) {
        return desk.as(desk.checker(), () -> marking.split(appearance(seen), seen.version(), at));
    }

    private Outcome<Statement> join(Statement one, Statement other) {
        return desk.as(
                desk.checker(), () -> marking.join(appearance(one), one.version(), appearance(other), other.version()));
    }

    private long appearance(Statement statement) {
        return appearances(statement).getFirst().id();
    }

    private Anchor passage(Statement statement) {
        return Objects.requireNonNull(appearances(statement).getFirst().anchor());
    }

    private List<Appearance> appearances(Statement statement) {
        return desk.as(desk.checker(), () -> statements.appearances(statement.id()));
    }

    private List<String> actions(Statement statement) {
        return desk.as(desk.checker(), () -> statements.history(statement.id())).stream()
                .map(HistoryLine::action)
                .toList();
    }
}
