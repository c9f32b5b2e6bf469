package org.rasti.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.rasti.migrations.FolderInUseException;
import org.rasti.migrations.LocalPostgres;
import org.rasti.migrations.SchemaMigrator;

/** The database of a desk, for commands that read it beside a running server or without one. */
final class DeskDatabase {

    private DeskDatabase() {}

    /** What a command does with a connection. */
    @FunctionalInterface
    interface Work {
        void on(Connection connection) throws SQLException;
    }

    /**
     * Reads the database that the usual SPRING_DATASOURCE_* variables name, or else the one in a folder: that of a running
     * server, or one started for as long as this takes.
     *
     * @throws IOException if there is no database in the folder, or it cannot be started
     */
    static void read(Path data, Work work) throws IOException, SQLException {
        var url = System.getenv("SPRING_DATASOURCE_URL");
        if (url != null) {
            try (var elsewhere = DriverManager.getConnection(
                    url, System.getenv("SPRING_DATASOURCE_USERNAME"), System.getenv("SPRING_DATASOURCE_PASSWORD"))) {
                read(elsewhere, work);
            }
            return;
        }
        if (!Files.isDirectory(data)) {
            throw new IOException("There is no database in " + data.toAbsolutePath());
        }
        try (var postgres = LocalPostgres.start(data)) {
            new SchemaMigrator(postgres).migrate();
            try (var connection = DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password())) {
                read(connection, work);
            }
        } catch (FolderInUseException running) {
            try (var connection = LocalPostgres.runningOn(data).getConnection()) {
                read(connection, work);
            }
        }
    }

    private static void read(Connection connection, Work work) throws SQLException {
        connection.setReadOnly(true);
        work.on(connection);
    }
}
