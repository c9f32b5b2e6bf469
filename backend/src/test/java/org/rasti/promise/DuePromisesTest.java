package org.rasti.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rasti.BackendTest;
import org.rasti.DeskFixture;
import org.rasti.TestClock;
import org.rasti.account.Account;
import org.rasti.statement.Statement;
import org.rasti.workflow.Role;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class DuePromisesTest {

    /** The fixture's clock stands on 23 November 2026. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    @Autowired
    private DuePromises due;

    @Autowired
    private PromiseService promises;

    @Autowired
    private DeskFixture desk;

    @Autowired
    private TestClock clock;

    @Autowired
    private DSLContext db;

    @AfterEach
    void restore() {
        clock.reset();
    }

    @Test
    void aPromiseComesBackAFortnightBeforeItsDayTheLongestDueFirst() {
        var soon = desk.promise(TODAY.plusDays(14));
        var later = desk.promise(TODAY.plusDays(15));
        var never = desk.promise(null);
        var overdue = desk.promise(TODAY.minusDays(400));

        assertThat(waiting(desk.checker()))
                .contains(overdue.code(), soon.code())
                .doesNotContain(later.code(), never.code());
        assertThat(waiting(desk.checker()).indexOf(overdue.code()))
                .isLessThan(waiting(desk.checker()).indexOf(soon.code()));
    }

    @Test
    void whatIsNoPromiseOrNotYetTakenUpDoesNotComeBack() {
        var fact = desk.promise(TODAY);
        set(fact, "kind = 'FACT'");
        var queued = desk.promise(TODAY);
        set(queued, "status = 'QUEUED'");

        assertThat(waiting(desk.checker())).doesNotContain(fact.code(), queued.code());
    }

    @Test
    void whoeverFollowsItIsShownItAndNobodyElse() {
        var promise = desk.promise(TODAY);

        assertThat(waiting(desk.checker())).contains(promise.code());
        assertThat(waiting(desk.secondChecker())).doesNotContain(promise.code());
        assertThat(waiting(desk.editor())).doesNotContain(promise.code());
    }

    @Test
    void whatNobodyFollowsIsShownToTheEditors() {
        var dropped = desk.published(desk.promise(TODAY.plusDays(7)), "in-progress");
        set(dropped, "assignee_id = NULL");
        var left = desk.promise(TODAY);
        var leaver = desk.account("leaver", "Leila", Role.CHECKER);
        set(left, "assignee_id = " + leaver.id());
        db.execute("UPDATE account SET active = false WHERE id = ?", leaver.id());

        assertThat(waiting(desk.editor())).contains(dropped.code(), left.code());
        assertThat(waiting(desk.checker())).doesNotContain(dropped.code(), left.code());
    }

    @Test
    void aNoteOfADayAfterItQuietensIt() {
        var promise = desk.promise(YESTERDAY);
        note(promise, YESTERDAY);
        assertThat(waiting(desk.checker())).as("the day was not over").contains(promise.code());

        var noted = note(promise, TODAY);
        assertThat(waiting(desk.checker())).doesNotContain(promise.code());

        desk.as(desk.checker(), () -> promises.remove(noted.id(), noted.version()))
                .get();
        assertThat(waiting(desk.checker())).contains(promise.code());
    }

    @Test
    void aVersionPublishedAfterItQuietensIt() {
        var before = desk.published(desk.promise(TODAY), "in-progress");
        var after = desk.published(desk.promise(YESTERDAY), "stalled");

        assertThat(waiting(desk.checker())).contains(before.code()).doesNotContain(after.code());
    }

    @Test
    void whereTheDeskIsADayEndsAtItsMidnight() {
        // In Tehran it is half past midnight, in Greenwich still the evening before.
        clock.advance(Duration.ofHours(9));
        var promise = desk.published(desk.promise(TODAY), "stalled");

        assertThat(waiting(desk.checker())).doesNotContain(promise.code());
    }

    @Test
    void aPromiseThatIsKeptOrBrokenDoesNotComeBack() {
        var kept = desk.published(desk.promise(TODAY.plusDays(3)), "kept");
        var broken = desk.published(desk.promise(TODAY.plusDays(3)), "broken");
        var early = desk.published(desk.promise(TODAY.plusDays(3)), "not-yet-rated");

        assertThat(waiting(desk.checker())).contains(early.code()).doesNotContain(kept.code(), broken.code());
    }

    @Test
    void itsDayIsReachedWhenItComes() {
        var today = desk.promise(TODAY);
        var tomorrow = desk.promise(TODAY.plusDays(1));

        var reached = desk.asSystem(due::reached).stream().map(DuePromise::code).toList();

        assertThat(reached).contains(today.code()).doesNotContain(tomorrow.code());
    }

    private void set(Statement statement, String change) {
        db.execute("UPDATE statement SET " + change + " WHERE id = " + statement.id());
    }

    private Progress note(Statement promise, LocalDate on) {
        return desk.as(desk.checker(), () -> promises.add(promise.id(), new ProgressData(on, "Seen.", null)))
                .get();
    }

    private List<String> waiting(Account who) {
        return desk.as(who, due::waiting).stream().map(DuePromise::code).toList();
    }
}
