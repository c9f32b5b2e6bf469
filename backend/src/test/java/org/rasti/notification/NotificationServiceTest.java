package org.rasti.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rasti.BackendTest;
import org.rasti.DeskFixture;
import org.rasti.TestClock;
import org.rasti.account.Account;
import org.rasti.discussion.DiscussionService;
import org.rasti.statement.AssignmentService;
import org.rasti.statement.Statement;
import org.rasti.verdict.PublishingService;
import org.rasti.verdict.ReviewService;
import org.rasti.verdict.VerdictService;
import org.rasti.workflow.Role;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class NotificationServiceTest {

    @Autowired
    private NotificationService notifications;

    @Autowired
    private DiscussionService discussions;

    @Autowired
    private AssignmentService assignment;

    @Autowired
    private VerdictService verdicts;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private PublishingService publishing;

    @Autowired
    private TestClock clock;

    @Autowired
    private DeskFixture desk;

    /** Only who has an account is told anything. */
    @BeforeEach
    void meet() {
        desk.editor();
        desk.secondEditor();
    }

    @AfterEach
    void restore() {
        desk.quorum(1);
        clock.reset();
    }

    @Test
    void whoeverIsMentionedIsToldByWhomAndHowItBegins() {
        var statement = desk.research();

        mention(desk.checker(), statement, "@Mina, which year\nis meant? " + "x".repeat(200));

        assertThat(about(desk.editor(), statement)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.MENTIONED);
            assertThat(notice.by()).isEqualTo("Parvin");
            assertThat(notice.excerpt())
                    .startsWith("@Mina, which year is meant? xxx")
                    .hasSize(161);
            assertThat(notice.wording()).isEqualTo(statement.wording());
            assertThat(notice.read()).isFalse();
        });
    }

    @Test
    void nobodyIsToldOfTheirOwnDoing() {
        var statement = desk.research();

        mention(desk.editor(), statement, "A note to myself, @Mina");

        assertThat(about(desk.editor(), statement)).isEmpty();
        assertThat(about(desk.checker(), statement)).isEmpty();
    }

    @Test
    void whoeverIsGivenAStatementIsTold() {
        var queued = desk.queued();
        desk.doAs(
                desk.editor(),
                () -> assignment.assign(
                        queued.id(), queued.version(), desk.checker().id()));
        var assigned = desk.now(queued);
        assertThat(kinds(desk.checker(), queued)).containsExactly(NoticeKind.ASSIGNED);

        desk.doAs(
                desk.checker(),
                () -> assignment.reassign(
                        assigned.id(), assigned.version(), desk.secondChecker().id()));
        assertThat(kinds(desk.secondChecker(), queued)).containsExactly(NoticeKind.ASSIGNED);
    }

    @Test
    void whoeverTakesAStatementKnows() {
        assertThat(about(desk.checker(), desk.research())).isEmpty();
    }

    @Test
    void editorsAreToldThatAVersionWaits() {
        var submitted = desk.submitted();
        var statement = desk.statementOf(submitted);

        assertThat(about(desk.editor(), statement)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.TO_REVIEW);
            assertThat(notice.verdictId()).isEqualTo(submitted.id());
        });
        assertThat(kinds(desk.secondEditor(), statement)).containsExactly(NoticeKind.TO_REVIEW);
        assertThat(about(desk.secondChecker(), statement)).isEmpty();
    }

    @Test
    void anEditorIsNotAskedToReviewTheirOwnVersion() {
        var statement = desk.research(desk.queued(), desk.both());
        var submitted = desk.submit(desk.written(desk.draft(statement)));

        assertThat(kinds(desk.both(), desk.statementOf(submitted))).doesNotContain(NoticeKind.TO_REVIEW);
    }

    @Test
    void whatDoesNotWaitAnyMoreNeedsNotBeRead() {
        var submitted = desk.submitted();
        var statement = desk.statementOf(submitted);

        desk.as(desk.checker(), () -> verdicts.withdraw(submitted.id(), submitted.version()))
                .get();

        assertThat(about(desk.editor(), statement)).singleElement().satisfies(notice -> assertThat(notice.read())
                .isTrue());
    }

    @Test
    void theAuthorIsToldWhatBecameOfTheVersion() {
        var submitted = desk.submitted();
        var statement = desk.statementOf(submitted);
        var returned = desk.as(
                        desk.editor(),
                        () -> reviews.sendBack(submitted.id(), submitted.version(), "Name the year.", Set.of()))
                .get();
        assertThat(kinds(desk.checker(), statement)).containsExactly(NoticeKind.RETURNED);

        desk.publish(desk.approve(desk.submit(returned), desk.editor()));

        assertThat(kinds(desk.checker(), statement))
                .containsExactly(NoticeKind.PUBLISHED, NoticeKind.APPROVED, NoticeKind.RETURNED);
        assertThat(about(desk.checker(), statement))
                .allSatisfy(notice -> assertThat(notice.by()).isEqualTo("Mina"));
    }

    @Test
    void whoeverHasTheStatementNowIsToldAsWell() {
        var submitted = desk.submitted();
        var statement = desk.statementOf(submitted);
        desk.doAs(
                desk.editor(),
                () -> assignment.reassign(
                        statement.id(),
                        statement.version(),
                        desk.secondChecker().id()));

        desk.approve(submitted, desk.editor());

        assertThat(kinds(desk.checker(), statement)).containsExactly(NoticeKind.APPROVED);
        assertThat(kinds(desk.secondChecker(), statement)).containsExactly(NoticeKind.APPROVED, NoticeKind.ASSIGNED);
    }

    @Test
    void oneApprovalOfTwoIsNone() {
        desk.quorum(2);
        var submitted = desk.submitted();
        var statement = desk.statementOf(submitted);

        var once = desk.approve(submitted, desk.editor());
        assertThat(about(desk.checker(), statement)).isEmpty();

        desk.approve(once, desk.secondEditor());
        assertThat(kinds(desk.checker(), statement)).containsExactly(NoticeKind.APPROVED);
    }

    @Test
    void theProductItselfPublishesAtTheEndOfAnEmbargo() {
        var scheduled = desk.scheduled();
        clock.advance(Duration.ofHours(2));
        desk.asSystem(() -> publishing.publishDue(scheduled)).get();

        assertThat(about(desk.checker(), desk.statementOf(scheduled)).getFirst())
                .satisfies(notice -> {
                    assertThat(notice.kind()).isEqualTo(NoticeKind.PUBLISHED);
                    assertThat(notice.by()).isNull();
                });
    }

    @Test
    void oneIsReadAndThenAllThatWereSeen() {
        var reader = desk.secondEditor();
        var statement = desk.research();
        mention(desk.checker(), statement, "@Babak one");
        mention(desk.checker(), statement, "@Babak two");
        var seen = about(reader, statement);

        assertThat(desk.as(reader, () -> notifications.read(seen.getLast().id()))
                        .orElseThrow()
                        .read())
                .isTrue();
        assertThat(unread(reader, statement)).containsExactly(seen.getFirst());

        mention(desk.checker(), statement, "@Babak three");
        desk.doAs(reader, () -> notifications.readUpTo(seen.getFirst().id()));

        assertThat(unread(reader, statement)).extracting(Notice::excerpt).containsExactly("@Babak three");
    }

    @Test
    void nobodyReadsForSomebodyElse() {
        var statement = desk.research();
        mention(desk.checker(), statement, "@Mina, look");
        var notice = about(desk.editor(), statement).getFirst();

        assertThat(desk.as(desk.checker(), () -> notifications.read(notice.id())))
                .isEmpty();
        desk.doAs(desk.checker(), () -> notifications.readUpTo(Long.MAX_VALUE));

        assertThat(unread(desk.editor(), statement)).containsExactly(notice);
    }

    @Test
    void theBellKnowsHowMuchIsUnread() {
        var statement = desk.research();
        var reader = desk.account("bell", "Bell Example", Role.CHECKER);
        mention(desk.checker(), statement, "@Bell Example one");
        mention(desk.checker(), statement, "@Bell Example two");
        var latest = about(reader, statement).getFirst().id();

        assertThat(desk.as(reader, () -> notifications.unread())).isEqualTo(new Unread(2, latest));
        assertThat(desk.asSystem(() -> notifications.unread(List.of(reader.id(), -1L))))
                .containsOnlyKeys(reader.id())
                .containsValue(new Unread(2, latest));

        desk.doAs(reader, () -> notifications.readUpTo(latest));
        assertThat(desk.as(reader, () -> notifications.unread())).isEqualTo(Unread.NOTHING);
    }

    @Test
    void whatSomebodyDoesNotWantTheyAreNotTold() {
        var reader = desk.account("quiet", "Quiet Example", Role.EDITOR);
        assertThat(desk.as(reader, notifications::wanted)).isEqualTo(EnumSet.allOf(NoticeKind.class));

        desk.doAs(reader, () -> notifications.choose(EnumSet.of(NoticeKind.TO_REVIEW)));
        var statement = desk.statementOf(desk.submitted());
        mention(desk.checker(), statement, "@Quiet Example, look");

        assertThat(kinds(reader, statement)).containsExactly(NoticeKind.TO_REVIEW);
        desk.doAs(reader, () -> notifications.choose(EnumSet.allOf(NoticeKind.class)));
        mention(desk.checker(), statement, "@Quiet Example, look again");
        assertThat(kinds(reader, statement)).containsExactly(NoticeKind.MENTIONED, NoticeKind.TO_REVIEW);
    }

    @Test
    void whatIsRefusedIsToldToNobody() {
        var submitted = desk.submitted();
        var statement = desk.statementOf(submitted);

        desk.as(desk.editor(), () -> reviews.sendBack(submitted.id(), submitted.version(), " ", Set.of()));

        assertThat(about(desk.checker(), statement)).isEmpty();
    }

    private void mention(Account who, Statement statement, String text) {
        desk.as(who, () -> discussions.start(statement.id(), text));
    }

    /** What somebody was told of one statement, the newest first. */
    private List<Notice> about(Account who, Statement statement) {
        return desk.as(who, notifications::latest).stream()
                .filter(notice -> notice.code().equals(statement.code()))
                .toList();
    }

    private List<Notice> unread(Account who, Statement statement) {
        return about(who, statement).stream().filter(notice -> !notice.read()).toList();
    }

    private List<NoticeKind> kinds(Account who, Statement statement) {
        return about(who, statement).stream().map(Notice::kind).toList();
    }
}
