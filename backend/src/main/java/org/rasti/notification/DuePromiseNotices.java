package org.rasti.notification;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.rasti.account.CurrentActor;
import org.rasti.promise.DuePromises;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock: tells people of promises whose day has come. A desk that was switched off on the day catches up. */
@Configuration
class DuePromiseNotices {

    private static final Logger LOG = LoggerFactory.getLogger(DuePromiseNotices.class);
    private static final int MINUTES = 10;

    @Bean
    RecurringTask<Void> tellOfDuePromises(DuePromises promises, PromiseReminder reminder) {
        return Tasks.recurring("promises-due", FixedDelay.ofMinutes(MINUTES))
                .execute((instance, context) -> CurrentActor.asSystem(() -> tell(promises, reminder)));
    }

    /** One that fails does not hold up the others; it is tried again. */
    private static void tell(DuePromises promises, PromiseReminder reminder) {
        for (var promise : promises.reached()) {
            try {
                reminder.tell(promise);
            } catch (RuntimeException e) {
                LOG.error("Nobody could be told that {} is due", promise.code(), e);
            }
        }
    }
}
