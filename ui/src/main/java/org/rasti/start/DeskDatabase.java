package org.rasti.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.rasti.migrations.FolderInUseException;
import org.rasti.migrations.LocalPostgres;
import org.rasti.migrations.SchemaMigrator;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database of a desk, for commands that work beside a running server or without one. */
final class DeskDatabase {

    private DeskDatabase() {}

    /** What a command does with the database. */
    @FunctionalInterface
    interface Work {
        void on(DataSource database) throws IOException, SQLException;
    }

    /**
     * Works on the database that the usual SPRING_DATASOURCE_* variables name, or else on the one in a folder: that of a
     * running server, or one started for as long as this takes.
     *
     * @throws IOException if there is no database in the folder, or it cannot be started
     */
    static void use(Path data, Work work) throws IOException, SQLException {
        var url = System.getenv("SPRING_DATASOURCE_URL");
        if (url != null) {
            work.on(new DriverManagerDataSource(
                    url, System.getenv("SPRING_DATASOURCE_USERNAME"), System.getenv("SPRING_DATASOURCE_PASSWORD")));
            return;
        }
        if (!Files.isDirectory(data)) {
            throw new IOException("There is no database in " + data.toAbsolutePath());
        }
        try (var postgres = LocalPostgres.start(data)) {
            new SchemaMigrator(postgres).migrate();
            work.on(postgres.dataSource());
        } catch (FolderInUseException running) {
            work.on(LocalPostgres.runningOn(data));
        }
    }
}
