package org.rasti.search;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.rasti.search.ReindexRepository.Report;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * Has all indexes built anew, from the command line. Every node that runs on the database is asked; the one whose indexes
 * lie in the folder is waited for, and where none runs there, its work is done here.
 */
public final class Reindexing {

    private static final Duration LOOK = Duration.ofMillis(300);
    /** A node that says nothing for so long is not going to. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final DataSource database;
    private final Path folder;
    private final PrintStream out;
    private final ReindexRepository repository;
    private final Map<String, String> printed = new HashMap<>();

    /**
     * @param folder where the node of this machine keeps its indexes
     * @param out told how far it is
     */
    public Reindexing(DataSource database, Path folder, PrintStream out) {
        this.database = database;
        this.folder = folder;
        this.out = out;
        this.repository = ReindexRepository.on(database);
    }

    /**
     * Does it.
     *
     * @param names of the indexes
     * @param indexes makes them for a node
     * @return whether they are built
     */
    public boolean run(List<String> names, Consumer<SearchNode> indexes) throws IOException {
        long request = repository.request(Clock.systemUTC().instant());
        var free = IndexFolder.tryTake(folder);
        if (free.isPresent()) {
            free.get().close();
            buildHere(indexes);
            return true;
        }
        out.println("A server runs here; it builds its indexes anew and goes on answering meanwhile.");
        return await(request, names);
    }

    private void buildHere(Consumer<SearchNode> indexes) {
        var transactions = new JdbcTransactionManager(database);
        try (var node = new SearchNode(database, transactions, folder, LOOK, false, Clock.systemUTC())) {
            indexes.accept(node);
            node.rebuild((index, done, total) -> print(index, done, total));
        }
    }

    private boolean await(long request, List<String> names) {
        var node = SearchNode.name(folder);
        long heard = System.nanoTime();
        while (System.nanoTime() - heard < PATIENCE.toNanos()) {
            var reports = repository.reports(node);
            for (var report : reports) {
                heard = print(report) ? System.nanoTime() : heard;
            }
            if (names.stream().allMatch(name -> isDone(reports, name, request))) {
                return true;
            }
            if (!pause()) {
                return false;
            }
        }
        out.println("The server says nothing; its log may tell why.");
        return false;
    }

    private static boolean isDone(List<Report> reports, String name, long request) {
        return reports.stream()
                .anyMatch(report -> report.index().equals(name) && report.ready() && report.reindex() >= request);
    }

    private boolean print(Report report) {
        return print(report.index(), report.done(), report.total());
    }

    /** Whether there was anything new to say. */
    private boolean print(String index, long done, long total) {
        var line = "%s: %,d of %,d".formatted(index, done, total);
        if (line.equals(printed.put(index, line))) {
            return false;
        }
        out.println(line);
        return true;
    }

    private static boolean pause() {
        try {
            Thread.sleep(LOOK);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
