package org.rasti.migrations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The PostgreSQL that outlives a server process which was killed: it holds the cluster and must end before ours starts. */
final class Leftover {

    private static final Logger LOG = LoggerFactory.getLogger(Leftover.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path pidFile;

    private Leftover(Path pidFile) {
        this.pidFile = pidFile;
    }

    static Leftover of(Path cluster) {
        return new Leftover(cluster.resolve("postmaster.pid"));
    }

    /** Ends it if it runs. A process that merely got the same number is left alone and its stale file removed. */
    void stop() throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        var process = process();
        if (process.isPresent()) {
            LOG.info(
                    "A PostgreSQL of an earlier run is still there (process {}); stopping it",
                    process.get().pid());
            end(process.get());
        } else {
            Files.deleteIfExists(pidFile);
        }
    }

    /** Whether the PostgreSQL that the cluster names as its own is there. */
    boolean runs() throws IOException {
        return Files.exists(pidFile) && process().isPresent();
    }

    /** The port on which it listens, which stands on the fourth line of its file; empty if it does not run. */
    OptionalInt port() throws IOException {
        if (!runs()) {
            return OptionalInt.empty();
        }
        var lines = Files.readAllLines(pidFile);
        return lines.size() < 4
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(lines.get(3).strip()));
    }

    private Optional<ProcessHandle> process() throws IOException {
        var lines = Files.readAllLines(pidFile);
        if (lines.isEmpty() || !lines.getFirst().strip().matches("[0-9]{1,9}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(ProcessHandle::isAlive)
                .filter(Leftover::isPostgres);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString().equals("postgres"))
                .orElse(false);
    }

    private static void end(ProcessHandle process) throws IOException {
        var ended = process.onExit();
        process.destroy();
        try {
            ended.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException stuck) {
            // Its write-ahead log brings the cluster back to the last commit.
            process.destroyForcibly();
        } catch (ExecutionException e) {
            throw new IOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the earlier PostgreSQL was stopping", e);
        }
    }
}
