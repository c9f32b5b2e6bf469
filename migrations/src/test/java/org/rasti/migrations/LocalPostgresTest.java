package org.rasti.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {

    @TempDir
    Path folder;

    @Test
    void whatWasStoredIsThereAfterARestart() throws Exception {
        try (var postgres = LocalPostgres.start(folder)) {
            execute(postgres, "CREATE TABLE kept AS SELECT 42 AS answer");
        }
        try (var postgres = LocalPostgres.start(folder)) {
            assertThat(answer(postgres)).isEqualTo(42);
        }
    }

    @Test
    void whatIsCommittedIsOnDisk() throws Exception {
        try (var postgres = LocalPostgres.start(folder)) {
            assertThat(postgres.show("fsync")).isEqualTo("on");
            assertThat(postgres.show("synchronous_commit")).isEqualTo("on");
            assertThat(postgres.show("full_page_writes")).isEqualTo("on");
            assertThat(postgres.show("listen_addresses")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void nobodyGetsInWithoutThePassword() throws Exception {
        try (var postgres = LocalPostgres.start(folder)) {
            var guessing = postgres.dataSource();
            guessing.setPassword("guessed");
            assertThatThrownBy(guessing::getConnection)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            guessing.setPassword("");
            assertThatThrownBy(guessing::getConnection).isInstanceOf(SQLException.class);
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(folder.resolve("database.password"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void oneServerRunsOnAFolder() throws Exception {
        try (var first = LocalPostgres.start(folder)) {
            assertThatThrownBy(() -> LocalPostgres.start(folder))
                    .isInstanceOf(FolderInUseException.class)
                    .hasMessageContaining(folder.toString());
            execute(first, "SELECT 1");
        }
    }

    @Test
    void whatWasCommittedSurvivesThatTheServerIsKilled() throws Exception {
        try (var killed = LocalPostgres.start(folder)) {
            execute(killed, "CREATE TABLE kept AS SELECT 42 AS answer");
            kill();
        }
        try (var postgres = LocalPostgres.start(folder)) {
            assertThat(answer(postgres)).isEqualTo(42);
        }
    }

    @Test
    void aServerThatWasKilledComesBackWhereItWas() throws Exception {
        try (var postgres = LocalPostgres.start(folder)) {
            var connections = postgres.dataSource();
            execute(postgres, "CREATE TABLE kept AS SELECT 42 AS answer");
            assertThat(postgres.revive()).isFalse();
            kill();

            assertThat(revived(postgres)).isTrue();

            connections.getConnection().close();
            assertThat(answer(postgres)).isEqualTo(42);
            assertThat(postgres.show("fsync")).isEqualTo("on");
        }
    }

    /** The last children of the killed one may still be ending, so a few attempts are in order. */
    private static boolean revived(LocalPostgres postgres) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                return postgres.revive();
            } catch (IOException | IllegalStateException e) {
                if (attempt == 10) {
                    throw e;
                }
                Thread.sleep(500);
            }
        }
    }

    @Test
    void aStaleFileThatNamesAForeignProcessIsLeftBehindAndTheProcessAlone() throws Exception {
        try (var postgres = LocalPostgres.start(folder)) {
            execute(postgres, "CREATE TABLE kept AS SELECT 42 AS answer");
        }
        var foreign = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(pidFile(), foreign.pid() + "\n/nowhere\n");

            try (var postgres = LocalPostgres.start(folder)) {
                assertThat(answer(postgres)).isEqualTo(42);
            }
            assertThat(foreign.isAlive()).isTrue();
        } finally {
            foreign.destroyForcibly();
        }
    }

    @Test
    void aStaleFileWithoutANumberIsLeftBehind() throws Exception {
        try (var postgres = LocalPostgres.start(folder)) {
            execute(postgres, "CREATE TABLE kept AS SELECT 42 AS answer");
        }
        Files.writeString(pidFile(), "");

        try (var postgres = LocalPostgres.start(folder)) {
            assertThat(answer(postgres)).isEqualTo(42);
        }
    }

    private Path pidFile() {
        return folder.resolve("postgres").resolve("postmaster.pid");
    }

    private void kill() throws Exception {
        var pid = Long.parseLong(Files.readAllLines(pidFile()).getFirst().strip());
        var postmaster = ProcessHandle.of(pid).orElseThrow();
        postmaster.destroyForcibly();
        postmaster.onExit().get(20, TimeUnit.SECONDS);
    }

    private static void execute(LocalPostgres postgres, String sql) throws SQLException {
        try (var connection = postgres.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int answer(LocalPostgres postgres) throws SQLException {
        try (var connection = postgres.dataSource().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT answer FROM kept")) {
            row.next();
            return row.getInt(1);
        }
    }
}
