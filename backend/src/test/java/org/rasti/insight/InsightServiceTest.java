package org.rasti.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.rasti.jooq.Tables.TOPIC;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rasti.BackendTest;
import org.rasti.DeskFixture;
import org.rasti.TestClock;
import org.rasti.statement.AssignmentService;
import org.rasti.statement.Claim;
import org.rasti.statement.Dismissal;
import org.rasti.statement.Statement;
import org.rasti.statement.TriageService;
import org.rasti.text.Language;
import org.rasti.workflow.Role;
import org.rasti.workflow.StatementStatus;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class InsightServiceTest {

    /** The fixture's clock stands on 23 November 2026. */
    private static final LocalDate START = LocalDate.of(2026, 11, 23);

    private static final TimeSpan TODAY = new TimeSpan(START, START);

    @Autowired
    private InsightService insight;

    @Autowired
    private TriageService triage;

    @Autowired
    private AssignmentService assignment;

    @Autowired
    private DeskFixture desk;

    @Autowired
    private TestClock clock;

    @Autowired
    private DSLContext db;

    /** Also before: another test may have left it where it was. */
    @BeforeEach
    @AfterEach
    void restore() {
        clock.reset();
    }

    // The funnel

    @Test
    void whatCameOfASpeakersStatementsIsCountedWithWhatWasPassedOver() {
        desk.suggested(by("گویندهٔ آمار"));
        desk.queued(by("گویندهٔ آمار"));
        desk.publish(desk.approve(
                desk.submit(desk.written(desk.draft(desk.research(desk.queued(by("گویندهٔ آمار")), desk.checker())))),
                desk.editor()));
        var dropped = desk.research(desk.queued(by("گویندهٔ آمار")), desk.checker());
        desk.as(desk.checker(), () -> triage.dismiss(dropped.id(), dropped.version(), Dismissal.UNCLEAR, null))
                .get();

        assertThat(line(FunnelBy.SPEAKER, "گویندهٔ آمار")).isEqualTo(new FunnelLine("گویندهٔ آمار", 4, 3, 2, 1, 1, 0));
    }

    @Test
    void whatWentBackToTheQueueWasResearchedOnce() {
        var taken = desk.research(desk.queued(by("گویندهٔ دیگر آمار")), desk.checker());
        desk.as(desk.checker(), () -> assignment.release(taken.id(), taken.version()))
                .get();

        assertThat(line(FunnelBy.SPEAKER, "گویندهٔ دیگر آمار"))
                .isEqualTo(new FunnelLine("گویندهٔ دیگر آمار", 1, 1, 1, 0, 0, 0));
    }

    @Test
    void whatCameInOnOtherDaysIsNotCounted() {
        desk.suggested(by("گویندهٔ سوم آمار"));
        var before = new TimeSpan(START.minusDays(30), START.minusDays(1));

        assertThat(funnel(FunnelBy.SPEAKER, before))
                .extracting(FunnelLine::name)
                .doesNotContain("گویندهٔ سوم آمار");
    }

    @Test
    void ofTwoTopicsAStatementCountsUnderBoth() {
        var claim = desk.claim();
        desk.queued(new Claim(
                claim.wording(),
                claim.language(),
                claim.kind(),
                claim.speakerId(),
                claim.role(),
                "Samplia Water Board",
                Set.of(topic("energy"), topic("elections")),
                null));

        assertThat(line(FunnelBy.TOPIC, "Energy").queued()).isEqualTo(1);
        assertThat(line(FunnelBy.TOPIC, "Elections").queued()).isEqualTo(1);
        assertThat(line(FunnelBy.BODY, "Samplia Water Board").received()).isEqualTo(1);
    }

    @Test
    void whoPrintedItFirstIsCountedAndWhatNobodyPrintedAsWell() {
        desk.article();
        desk.suggested();

        assertThat(line(FunnelBy.OUTLET, "The Herald").received()).isPositive();
        assertThat(line(FunnelBy.OUTLET, "").received()).isPositive();
    }

    // Time, work, output

    @Test
    void halfOfThemLeftAStateWithinTheMedian() {
        clock.advance(Duration.ofDays(400));
        var span = new TimeSpan(START.plusDays(400), START.plusDays(420));
        var quick = desk.queued();
        var usual = desk.queued();
        var slow = desk.queued();
        clock.advance(Duration.ofDays(2));
        desk.research(quick, desk.checker());
        clock.advance(Duration.ofDays(2));
        desk.research(usual, desk.checker());
        clock.advance(Duration.ofDays(5));
        desk.research(slow, desk.checker());

        assertThat(desk.as(desk.checker(), () -> insight.stays(span)))
                .containsExactly(new Stay(StatementStatus.SUGGESTED, 3, 0.0), new Stay(StatementStatus.QUEUED, 3, 4.0));
    }

    @Test
    void everybodysOpenWorkIsCounted() {
        var busy = desk.account("busy", "Busy", Role.CHECKER);
        desk.research(desk.queued(), busy);
        desk.submit(desk.written(desk.draft(desk.research(desk.queued(), busy))));
        var published = published(desk.research(desk.queued(), busy));
        desk.correction(published);

        assertThat(desk.as(desk.editor(), insight::loads)).contains(new Load("Busy", 2, 1, 1));
    }

    @Test
    void aWeekWithoutAnythingIsAWeekAsWell() {
        clock.advance(Duration.ofDays(700));
        var monday =
                START.plusDays(700).minusDays(START.plusDays(700).getDayOfWeek().getValue() - 1L);
        var first = desk.published();
        clock.advance(Duration.ofDays(14));
        desk.publish(desk.approve(desk.submit(desk.correction(first)), desk.editor()));

        var weeks =
                desk.as(desk.checker(), () -> insight.weeks(new TimeSpan(START.plusDays(690), START.plusDays(714))));

        assertThat(weeks)
                .containsExactly(
                        new Week(monday, 1, 0),
                        new Week(monday.plusDays(7), 0, 0),
                        new Week(monday.plusDays(14), 0, 1));
    }

    @Test
    void nothingYieldsNothing() {
        var longAgo = new TimeSpan(LocalDate.of(1990, 1, 1), LocalDate.of(1990, 12, 31));

        assertThat(funnel(FunnelBy.TOPIC, longAgo)).isEmpty();
        assertThat(desk.as(desk.checker(), () -> insight.stays(longAgo))).isEmpty();
        assertThat(desk.as(desk.checker(), () -> insight.weeks(longAgo))).isEmpty();
    }

    @Test
    void daysRunForward() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeSpan(START, START.minusDays(1)));
    }

    private Claim by(String speaker) {
        return desk.claim("سخن " + speaker + " " + System.nanoTime(), desk.speaker(speaker));
    }

    private Statement published(Statement research) {
        return desk.statementOf(
                desk.publish(desk.approve(desk.submit(desk.written(desk.draft(research))), desk.editor())));
    }

    private long topic(String code) {
        return db.select(TOPIC.ID)
                .from(TOPIC)
                .where(TOPIC.CODE.eq(code))
                .fetchSingle()
                .value1();
    }

    private FunnelLine line(FunnelBy by, String name) {
        return funnel(by, TODAY).stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<FunnelLine> funnel(FunnelBy by, TimeSpan span) {
        var language = by == FunnelBy.SPEAKER ? Language.FA : Language.EN;
        return desk.as(desk.checker(), () -> insight.funnel(by, span, language));
    }
}
