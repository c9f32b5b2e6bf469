package org.rasti.start;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.rasti.migrations.LocalPostgres;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks after a PostgreSQL of our own: should it be killed, it comes back where it was, and connections find it. */
final class DatabaseWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);
    private static final int SECONDS = 2;

    private final LocalPostgres postgres;
    // Not a bean: Spring Boot would take it for the application's own executor.
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("database-watch").factory());

    DatabaseWatch(LocalPostgres postgres) {
        this.postgres = postgres;
        var unused = clock.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            if (postgres.revive()) {
                LOG.warn("PostgreSQL had died and was started again");
            }
        } catch (IOException | RuntimeException e) {
            LOG.error("PostgreSQL has died and does not start; trying again", e);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
