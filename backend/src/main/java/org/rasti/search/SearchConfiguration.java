package org.rasti.search;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration
@EnableConfigurationProperties(SearchProperties.class)
class SearchConfiguration {

    private static final int HOURS = 1;

    @Bean(destroyMethod = "close")
    SearchNode searchNode(
            SearchProperties properties,
            DataSource database,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${rasti.data:data}") Path data) {
        var folder = properties.folder() == null ? data.resolve("index") : properties.folder();
        return new SearchNode(database, transactions, folder, properties.poll(), properties.following(), clock);
    }

    /** One node at a time does it, whichever is up. */
    @Bean
    RecurringTask<Void> pruneSearchChanges(SearchNode node, SearchProperties properties) {
        return Tasks.recurring("prune-search-changes", FixedDelay.ofHours(HOURS))
                .execute((instance, context) -> node.prune(properties.history()));
    }
}
