package org.rasti.publication;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.rasti.account.CurrentActor;
import org.rasti.verdict.PublishingService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock: publishes approved versions when their embargo ends. One node at a time does it, whichever is up. */
@Configuration
class DuePublications {

    private static final Logger LOG = LoggerFactory.getLogger(DuePublications.class);
    private static final int SECONDS = 20;

    @Bean
    RecurringTask<Void> publishDue(PublishingService publishing) {
        return Tasks.recurring("publish-due", FixedDelay.ofSeconds(SECONDS))
                .execute((instance, context) -> CurrentActor.asSystem(() -> publish(publishing)));
    }

    /** One that fails does not hold up the others; it stays due and is tried again. */
    private static void publish(PublishingService publishing) {
        for (var due : publishing.due()) {
            try {
                publishing.publishDue(due);
            } catch (RuntimeException e) {
                LOG.error("Verdict {} is due but could not be published", due.id(), e);
            }
        }
    }
}
