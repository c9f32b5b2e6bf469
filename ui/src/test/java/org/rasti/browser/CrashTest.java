package org.rasti.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasti.migrations.LocalPostgres;

/** What the product has said is stored is there after {@code kill -9}, of itself or of its PostgreSQL. */
class CrashTest {

    private static final int SOME = 25;

    @TempDir
    Path data;

    @Test
    void everyAcknowledgedChangeSurvivesTheDeathOfEitherProcess() throws Exception {
        var acknowledged = new ArrayList<String>();
        acknowledged.addAll(untilKilled(server -> server.toHandle().destroyForcibly()));
        acknowledged.addAll(untilKilled(server -> killPostgres()));

        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(2 * SOME);
        try (var postgres = LocalPostgres.start(data)) {
            assertThat(postgres.show("fsync")).isEqualTo("on");
            assertThat(postgres.show("synchronous_commit")).isEqualTo("on");
            assertThat(headlines(postgres)).containsAll(acknowledged);
        }
    }

    private interface Blow {
        void strike(Process server) throws IOException;
    }

    /** Starts the product, lets it write, strikes in the middle of that, and hands back all that it had acknowledged. */
    private List<String> untilKilled(Blow blow) throws Exception {
        var server = start();
        var acknowledged = new ArrayList<String>();
        try (var lines = server.inputReader(StandardCharsets.UTF_8)) {
            read(lines, acknowledged, SOME);
            blow.strike(server);
            read(lines, acknowledged, Integer.MAX_VALUE);
        } finally {
            server.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        }
        return acknowledged;
    }

    private Process start() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var log = Files.createTempFile("rasti-crash", ".log").toFile();
        return new ProcessBuilder(
                        java,
                        "-Xmx700m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BusyDesk.class.getName(),
                        "--server.port=0",
                        "--rasti.data=" + data)
                .redirectError(log)
                .start();
    }

    private static void read(BufferedReader lines, List<String> acknowledged, int atMost) throws IOException {
        int count = 0;
        String line = "";
        while (count < atMost && (line = lines.readLine()) != null) {
            if (line.startsWith(BusyDesk.STORED)) {
                acknowledged.add(line.substring(BusyDesk.STORED.length()));
                count++;
            }
        }
    }

    /** The postmaster first, so that it cannot restart its children, then those. */
    private void killPostgres() throws IOException {
        var pid = Long.parseLong(
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst());
        var postmaster = ProcessHandle.of(pid).orElseThrow();
        var children = postmaster.children().toList();
        postmaster.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
    }

    private static Set<String> headlines(LocalPostgres postgres) throws SQLException {
        var found = new HashSet<String>();
        try (var connection = postgres.dataSource().getConnection();
                var query = connection.prepareStatement("SELECT headline FROM article");
                var rows = query.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
