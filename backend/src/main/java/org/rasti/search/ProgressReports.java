package org.rasti.search;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.rasti.search.ReindexRepository.Report;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the database how far this node's indexes are, for whoever asked for them; on a replica it cannot. */
final class ProgressReports implements Progress {

    private static final Logger LOG = LoggerFactory.getLogger(ProgressReports.class);
    private static final Duration EVERY = Duration.ofMillis(500);

    private final ReindexRepository repository;
    private final TransactionTemplate apart;
    private final String node;
    private final Clock clock;
    private final Map<String, Long> last = new HashMap<>();

    ProgressReports(DataSource database, PlatformTransactionManager transactions, String node, Clock clock) {
        this.repository = ReindexRepository.on(database);
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.node = node;
        this.clock = clock;
    }

    @Override
    public synchronized void at(String index, long done, long total) {
        var now = System.nanoTime();
        var before = last.get(index);
        if (before == null || now - before >= EVERY.toNanos()) {
            last.put(index, now);
            report(new Report(index, 0, false, done, total));
        }
    }

    /** An index that fulfils a request is in use. */
    synchronized void ready(String index, long reindex, long documents) {
        last.remove(index);
        report(new Report(index, reindex, true, documents, documents));
    }

    private void report(Report report) {
        try {
            apart.executeWithoutResult(status -> repository.report(node, report, clock.instant()));
        } catch (RuntimeException e) {
            LOG.debug("Nobody could be told of the progress", e);
        }
    }
}
