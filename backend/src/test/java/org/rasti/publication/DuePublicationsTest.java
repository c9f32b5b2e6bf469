package org.rasti.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rasti.jooq.Tables.STATEMENT;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.rasti.BackendTest;
import org.rasti.DeskFixture;
import org.rasti.TestClock;
import org.rasti.verdict.ReviewService;
import org.rasti.workflow.StatementStatus;
import org.rasti.workflow.VerdictStatus;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@BackendTest
class DuePublicationsTest {

    @Autowired
    private RecurringTask<Void> publishDue;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private DeskFixture desk;

    @Autowired
    private TestClock clock;

    @Autowired
    private DSLContext db;

    @Test
    void whatIsDueIsPublishedAndNothingElse() {
        var due = desk.scheduled();
        clock.advance(Duration.ofHours(1));
        var later = desk.scheduled();
        var approved = desk.approved();

        run();

        assertThat(desk.now(due).status()).isEqualTo(VerdictStatus.PUBLISHED);
        assertThat(desk.now(later).status()).isEqualTo(VerdictStatus.SCHEDULED);
        assertThat(desk.now(approved).status()).isEqualTo(VerdictStatus.APPROVED);
    }

    @Test
    void oneThatCannotBePublishedDoesNotHoldUpTheOthers() {
        var statement = desk.published();
        var stuck = desk.approve(desk.submit(desk.correction(statement)), desk.editor());
        schedule(stuck.id(), stuck.version());
        // Past the services, which would have called the schedule off.
        db.update(STATEMENT)
                .set(STATEMENT.STATUS, StatementStatus.RETRACTED.name())
                .where(STATEMENT.ID.eq(statement.id()))
                .execute();
        var fine = desk.scheduled();
        clock.advance(Duration.ofHours(1));

        run();

        assertThat(desk.now(fine).status()).isEqualTo(VerdictStatus.PUBLISHED);
        assertThat(desk.now(stuck).status()).isEqualTo(VerdictStatus.SCHEDULED);
    }

    @Test
    void nobodyIsSignedInAfterwards() {
        run();

        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    private void schedule(long verdict, long version) {
        desk.as(
                        desk.editor(),
                        () -> reviews.schedule(verdict, version, clock.instant().plusSeconds(60)))
                .get();
    }

    private void run() {
        publishDue.execute(null, null);
    }
}
