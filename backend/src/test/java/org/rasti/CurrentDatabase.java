package org.rasti;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** The database of the test class that runs now: one Spring context serves them all, each finds a fresh database. */
public final class CurrentDatabase extends AbstractDataSource {

    private static final int CONNECTIONS = 10;

    private static @Nullable TestDatabase database;
    private static @Nullable HikariDataSource pool;

    /** Puts a fresh database in place of the present one. */
    public static synchronized void renew() {
        if (pool != null && database != null) {
            pool.close();
            database.drop();
        }
        database = TestDatabase.fresh();
        pool = pool(database);
    }

    private static HikariDataSource pool(TestDatabase database) {
        var config = new HikariConfig();
        config.setDataSource(database.source());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    private static synchronized HikariDataSource pool() {
        if (pool == null) {
            renew();
        }
        return Objects.requireNonNull(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return pool().getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }
}
