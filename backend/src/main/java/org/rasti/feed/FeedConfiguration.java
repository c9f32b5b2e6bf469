package org.rasti.feed;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.rasti.account.CurrentActor;
import org.rasti.fetch.FeedFetcher;
import org.rasti.fetch.PageFetcher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock of the feeds. One node at a time watches them, whichever is up. */
@Configuration
class FeedConfiguration {

    private static final int SECONDS = 30;

    @Bean
    FeedFetcher feedFetcher(PageFetcher pages) {
        return new FeedFetcher(pages);
    }

    @Bean
    Pauses pauses() {
        return Thread::sleep;
    }

    @Bean
    RecurringTask<Void> watchFeeds(FeedWatch feeds) {
        return Tasks.recurring("watch-feeds", FixedDelay.ofSeconds(SECONDS))
                .execute((instance, context) -> CurrentActor.asSystem(feeds::run));
    }
}
