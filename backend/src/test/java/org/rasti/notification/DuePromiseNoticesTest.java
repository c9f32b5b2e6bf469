package org.rasti.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rasti.BackendTest;
import org.rasti.DeskFixture;
import org.rasti.TestClock;
import org.rasti.account.Account;
import org.rasti.statement.DueDateService;
import org.rasti.statement.Statement;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class DuePromiseNoticesTest {

    /** The fixture's clock stands on 23 November 2026. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private RecurringTask<Void> tellOfDuePromises;

    @Autowired
    private NotificationService notifications;

    @Autowired
    private DueDateService dueDates;

    @Autowired
    private DeskFixture desk;

    @Autowired
    private TestClock clock;

    @Autowired
    private DSLContext db;

    @BeforeEach
    void meet() {
        desk.editor();
        desk.secondEditor();
    }

    @AfterEach
    void restore() {
        clock.reset();
    }

    @Test
    void whoeverFollowsAPromiseIsToldOnItsDayOnce() {
        var promise = desk.promise(TODAY.plusDays(1));
        run();
        assertThat(told(desk.checker(), promise)).isEmpty();

        clock.advance(Duration.ofDays(1));
        run();
        run();
        clock.advance(Duration.ofDays(1));
        run();

        assertThat(told(desk.checker(), promise)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.PROMISE_DUE);
            assertThat(notice.by()).isNull();
        });
        assertThat(told(desk.editor(), promise)).isEmpty();
    }

    @Test
    void theEditorsAreToldOfWhatNobodyFollows() {
        var promise = desk.published(desk.promise(TODAY), "in-progress");
        db.execute("UPDATE statement SET assignee_id = NULL WHERE id = ?", promise.id());

        run();

        assertThat(told(desk.editor(), promise)).hasSize(1);
        assertThat(told(desk.secondEditor(), promise)).hasSize(1);
        assertThat(told(desk.checker(), promise)).isEmpty();
    }

    @Test
    void aDayThatIsPutOffIsToldOfAgainWhenItComes() {
        var promise = desk.promise(TODAY);
        run();
        desk.as(desk.checker(), () -> dueDates.set(promise.id(), promise.version(), TODAY.plusDays(7)))
                .get();
        run();
        assertThat(told(desk.checker(), promise)).hasSize(1);

        clock.advance(Duration.ofDays(7));
        run();

        assertThat(told(desk.checker(), promise)).hasSize(2);
    }

    private void run() {
        tellOfDuePromises.execute(null, null);
    }

    private List<Notice> told(Account who, Statement promise) {
        return desk.as(who, notifications::latest).stream()
                .filter(notice -> notice.kind() == NoticeKind.PROMISE_DUE)
                .filter(notice -> notice.code().equals(promise.code()))
                .toList();
    }
}
