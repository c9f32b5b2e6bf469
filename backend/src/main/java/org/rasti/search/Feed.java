package org.rasti.search;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the database as it is at one moment: what changed up to then, and the things themselves as of then. */
final class Feed {

    private final ChangeQueries changes;
    private final TransactionTemplate moment;

    Feed(DataSource database, PlatformTransactionManager transactions) {
        this.changes = ChangeQueries.on(database);
        this.moment = new TransactionTemplate(transactions);
        moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        moment.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        moment.setReadOnly(true);
    }

    /** Does something that sees one state of the database throughout. */
    <T> T at(Function<ChangeQueries.State, T> reading) {
        return moment.execute(status -> reading.apply(changes.state()));
    }

    /** Within {@link #at}: what became visible since then. */
    Map<String, Set<Long>> since(Snapshot last) {
        return changes.since(last);
    }

    /** Throws away changes that are older. */
    void prune(Duration age) {
        changes.prune(age);
    }
}
