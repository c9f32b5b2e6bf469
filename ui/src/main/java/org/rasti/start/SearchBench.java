package org.rasti.start;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.rasti.desksearch.DeskIndex;
import org.rasti.desksearch.MatchingProperties;
import org.rasti.migrations.LocalPostgres;
import org.rasti.migrations.SchemaMigrator;
import org.rasti.search.SearchIndex;
import org.rasti.search.SearchNode;
import org.rasti.search.SearchRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the desk's search on a database of its own, filled with invented statements: building the index, how long after
 * its commit a change is found, and what questions cost.
 */
final class SearchBench {

    static final String USAGE = """
            usage: bench search [--statements N] [--changes N] [--json]
              --statements  how many invented statements there are (20000)
              --changes     how many more are added one by one, each looked for until it is found (200)
              --json        prints one JSON object in place of the table""";

    private static final int BATCH = 1_000;
    private static final int WORDS = 12;
    private static final int VOCABULARY = 5_000;
    private static final int ROUNDS = 300;
    private static final int HOSTILE_ROUNDS = 15;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final String INSERT = """
            INSERT INTO statement (slug, status, wording, language, kind, created_at, updated_at)
            VALUES ('bench', 'SUGGESTED', ?, 'en', 'FACT', ?, ?)""";

    private final Random dice = new Random(1);
    private final Map<String, Double> figures = new LinkedHashMap<>();
    private int statements = 20_000;
    private int changes = 200;
    private boolean json;

    private SearchBench() {}

    /**
     * Runs the benchmark.
     *
     * @return 0; 1 when it could not be done; 2 when the arguments are wrong
     */
    static int run(List<String> args, PrintStream out, PrintStream err) {
        var bench = new SearchBench();
        try {
            bench.read(args);
            bench.measure();
            out.print(bench.report());
            return 0;
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            err.println(USAGE);
            return 2;
        } catch (IOException e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    private void read(List<String> args) {
        for (int i = 0; i < args.size(); i++) {
            switch (args.get(i)) {
                case "--statements" -> statements = Integer.parseInt(args.get(++i));
                case "--changes" -> changes = Integer.parseInt(args.get(++i));
                case "--json" -> json = true;
                default -> throw new IllegalArgumentException(args.get(i));
            }
        }
    }

    private void measure() throws IOException {
        var folder = Files.createTempDirectory("rasti-bench");
        try (var postgres = LocalPostgres.start(folder.resolve("data"))) {
            new SchemaMigrator(postgres).migrate();
            measure(postgres.dataSource(), folder.resolve("index"));
        } finally {
            delete(folder);
        }
    }

    private void measure(DataSource database, Path folder) throws IOException {
        var db = new JdbcTemplate(database);
        fill(db);
        var transactions = new JdbcTransactionManager(database);
        try (var node = new SearchNode(database, transactions, folder, POLL, true, Clock.systemUTC())) {
            var index = DeskIndex.in(node, database, new MatchingProperties(false, null))
                    .index();
            long began = System.nanoTime();
            node.rebuild((name, done, total) -> {});
            figures.put("statements", (double) statements);
            figures.put("indexedPerSecond", statements / seconds(began));
            node.start();
            delays(db, index);
            questions(index);
        }
    }

    private void fill(JdbcTemplate db) {
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        for (int done = 0; done < statements; done += BATCH) {
            var rows = IntStream.range(0, Math.min(BATCH, statements - done))
                    .mapToObj(i -> new Object[] {sentence(), now, now})
                    .toList();
            db.batchUpdate(INSERT, rows);
        }
    }

    /** From a commit to an answer that shows what was committed. */
    private void delays(JdbcTemplate db, SearchIndex index) throws IOException {
        var delays = new double[changes];
        for (int i = 0; i < changes; i++) {
            var now = OffsetDateTime.now(ZoneOffset.UTC);
            var mark = "zyx" + Integer.toString(i, Character.MAX_RADIX) + "q";
            db.update(INSERT, sentence() + " " + mark, now, now);
            long committed = System.nanoTime();
            while (index.search(SearchRequest.of('"' + mark + '"')).hits().isEmpty()) {
                if (System.nanoTime() - committed > PATIENCE.toNanos()) {
                    throw new IOException("A committed change was not found within " + PATIENCE);
                }
                Thread.onSpinWait();
            }
            delays[i] = seconds(committed) * 1_000;
        }
        spread("foundAfterMs", delays);
    }

    private void questions(SearchIndex index) {
        var asked = new ArrayList<String>();
        for (int i = 0; i < ROUNDS; i++) {
            asked.add(
                    switch (i % 4) {
                        case 0 -> word();
                        case 1 -> word() + " " + word();
                        case 2 -> word() + " state:suggested said:2020..";
                        default -> word().substring(0, 3) + "*";
                    });
        }
        asked.forEach(question -> index.search(SearchRequest.of(question)));
        var ordinary =
                asked.stream().mapToDouble(one -> milliseconds(index, one)).toArray();
        spread("questionMs", ordinary);
        double usual = Arrays.stream(ordinary).average().orElseThrow();
        hostile().forEach((name, question) -> {
            double sum = 0;
            for (int i = 0; i < HOSTILE_ROUNDS; i++) {
                sum += milliseconds(index, question);
            }
            figures.put("times " + name, sum / HOSTILE_ROUNDS / usual);
        });
    }

    /** What somebody asks who wants to do harm; each is given as a multiple of an ordinary question. */
    private Map<String, String> hostile() {
        var hostile = new LinkedHashMap<String, String>();
        hostile.put("aMegabyte", "border trade ".repeat(80_000));
        hostile.put("aMegabyteOfOneWord", "a".repeat(1_000_000));
        hostile.put("wildcards", "a* b* c* d* ".repeat(1_000));
        hostile.put("wildcardsInFront", "*a ?b *c* ".repeat(1_000));
        hostile.put("nesting", "(".repeat(20_000) + "a" + ")".repeat(20_000));
        hostile.put("quotes", "\"".repeat(20_001));
        hostile.put("controls", "\u0000\u0001\u202E\uFFFF\uD800 ".repeat(5_000));
        hostile.put("operators", "AND OR NOT && || ^ ~ [ TO ] { } : ".repeat(2_000));
        hostile.put("fields", "speaker:a rating:b state:c topic:d said:x.. ".repeat(1_000));
        hostile.put("manyWords", IntStream.range(0, 400).mapToObj(i -> word()).collect(Collectors.joining(" ")));
        return hostile;
    }

    private static double milliseconds(SearchIndex index, String question) {
        long began = System.nanoTime();
        index.search(SearchRequest.of(question));
        return seconds(began) * 1_000;
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private void spread(String name, double... values) {
        Arrays.sort(values);
        figures.put(name + "P50", values[values.length / 2]);
        figures.put(name + "P95", values[(int) (values.length * 0.95)]);
        figures.put(name + "Max", values[values.length - 1]);
    }

    private String sentence() {
        return IntStream.range(0, WORDS).mapToObj(i -> word()).collect(Collectors.joining(" "));
    }

    /** Invented words; some are far commoner than others, as in every language (Zipf 1935). */
    private String word() {
        int rank = (int) Math.pow(VOCABULARY, dice.nextDouble());
        return "ka" + Integer.toString(rank * 7_919, Character.MAX_RADIX) + "lo";
    }

    private String report() {
        if (json) {
            return JsonMapper.shared().writeValueAsString(figures) + "\n";
        }
        var table = new StringBuilder();
        figures.forEach((name, value) -> table.append(String.format(Locale.ROOT, "%-28s %,12.2f%n", name, value)));
        return table.toString();
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
