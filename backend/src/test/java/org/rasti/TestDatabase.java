package org.rasti;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.ds.PGSimpleDataSource;
import org.rasti.migrations.LocalPostgres;
import org.rasti.migrations.SchemaMigrator;

/**
 * A database of its own for whoever asks, with the schema in it and nothing else. One PostgreSQL serves the whole JVM; the
 * schema is migrated once and copied.
 */
public final class TestDatabase {

    private static final String TEMPLATE = "rasti_template";
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final LocalPostgres SERVER = start();

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    /** A new database, empty but for its schema and the scales a desk starts with. */
    public static TestDatabase fresh() {
        var fresh = new TestDatabase("rasti_" + COUNT.incrementAndGet());
        execute("CREATE DATABASE " + fresh.name + " TEMPLATE " + TEMPLATE);
        return fresh;
    }

    /** Throws it away, whoever is connected. */
    public void drop() {
        execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    }

    public String url() {
        return source().getUrl();
    }

    public String user() {
        return SERVER.user();
    }

    public String password() {
        return SERVER.password();
    }

    /** Connections to it, unpooled. */
    public PGSimpleDataSource source() {
        var source = SERVER.dataSource();
        source.setDatabaseName(name);
        return source;
    }

    private static LocalPostgres start() {
        try {
            var folder = Files.createTempDirectory("rasti-tests");
            var server = LocalPostgres.start(folder);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, folder)));
            prepare(server);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void prepare(LocalPostgres server) {
        // Nothing here outlives the tests, so no commit needs to wait for the disk.
        execute(server, "ALTER ROLE postgres SET synchronous_commit = off");
        execute(server, "CREATE DATABASE " + TEMPLATE);
        var template = server.dataSource();
        template.setDatabaseName(TEMPLATE);
        new SchemaMigrator(template).migrate();
    }

    private static void execute(String sql) {
        execute(SERVER, sql);
    }

    private static void execute(LocalPostgres server, String sql) {
        try (var connection = server.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static void stop(LocalPostgres server, Path folder) {
        try (server) {
            // Closed before its folder goes.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        delete(folder);
    }

    private static void delete(Path folder) {
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
