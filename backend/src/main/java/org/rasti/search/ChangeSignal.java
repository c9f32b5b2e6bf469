package org.rasti.search;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says at once that something changed. Nothing depends on it: who is not told, because the database was away or is a
 * replica, looks a little later by itself.
 */
final class ChangeSignal implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeSignal.class);
    private static final String LISTEN = "LISTEN search_change";
    private static final int WAIT = 1_000;

    private final DataSource database;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Thread thread =
            Thread.ofPlatform().daemon().name("search-signal").unstarted(this::run);
    private volatile boolean closed;

    ChangeSignal(DataSource database) {
        this.database = database;
    }

    void tell(Runnable listener) {
        listeners.add(listener);
    }

    void start() {
        thread.start();
    }

    private void run() {
        while (!closed) {
            try {
                listen();
            } catch (SQLException e) {
                LOG.debug("No word of changes; they are looked for instead", e);
                pause();
            }
        }
    }

    private void listen() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(LISTEN);
            var notices = connection.unwrap(PGConnection.class);
            // What was said before we listened.
            tellAll();
            while (!closed) {
                var heard = notices.getNotifications(WAIT);
                if (heard != null && heard.length > 0) {
                    tellAll();
                }
            }
            statement.execute("UNLISTEN *");
        }
    }

    private void tellAll() {
        listeners.forEach(Runnable::run);
    }

    private static void pause() {
        try {
            Thread.sleep(WAIT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
