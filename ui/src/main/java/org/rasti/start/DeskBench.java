package org.rasti.start;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.rasti.RastiApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures how long the desk's lists take to open and to narrow, with few statements and with many, on a desk of its own
 * filled with invented ones: the whole product runs, and what a browser would ask is asked over HTTP. Also, how much memory
 * an idle session holds.
 */
final class DeskBench {

    static final String USAGE = """
            usage: bench desk [--statements N] [--rounds N] [--sessions N] [--json]
              --statements  how many invented statements there are in the end (1000000)
              --rounds      how often each list is opened (40)
              --sessions    how many people sign in and leave their window open (40)
              --json        prints one JSON object in place of the table""";

    private static final int FEW = 10_000;
    /** Rounds before those that count, in which the machine gets warm. */
    private static final int WARM = 12;

    private static final int MEGABYTE = 1 << 20;

    /** A list, and how it is narrowed; # is another number at each round. */
    private enum Task {
        TRIAGE_OPEN("triage", ""),
        TRIAGE_KIND("triage", "kind=PROMISE&language=fa"),
        TRIAGE_SPEAKER("triage", "speaker=#"),
        TRIAGE_OUTLET("triage", "outlet=#"),
        TRIAGE_TOPIC("triage", "topic=100#"),
        TRIAGE_WORD("triage", "q=ka1eefl"),
        TRIAGE_RARE_WORD("triage", "q=kanowhere#lo"),
        GRID_OPEN("statements", ""),
        GRID_STATE("statements", "state=PUBLISHED&kind=PROMISE"),
        GRID_SPEAKER("statements", "speaker=#"),
        GRID_OUTLET("statements", "outlet=#"),
        GRID_TOPIC("statements", "topic=100#&order=NEWEST"),
        GRID_DUE("statements", "state=QUEUED&due=OVERDUE&order=DUE"),
        GRID_WORD("statements", "q=ka1eefl"),
        GRID_RARE_WORD("statements", "q=kanowhere#lo"),
        BOARD_OPEN("board", ""),
        BOARD_KIND("board", "kind=PROMISE&language=fa"),
        BOARD_SPEAKER("board", "speaker=#"),
        BOARD_TOPIC("board", "topic=100#");

        private final String page;
        private final String query;

        Task(String page, String query) {
            this.page = page;
            this.query = query;
        }

        String query(int round) {
            return query.replace("#", String.valueOf(1 + round % 9));
        }
    }

    /** A list with few statements and with many. */
    private record Row(Task task, Times few, Times many) {

        double ratio() {
            return many.median() / few.median();
        }
    }

    /** Half of the answers came within the one, nearly all within the other; in milliseconds. */
    private record Times(double median, double p95) {

        static Times of(double... measured) {
            Arrays.sort(measured);
            return new Times(measured[measured.length / 2], measured[(int) (measured.length * 0.95)]);
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private int statements = 1_000_000;
    private int rounds = 40;
    private int sessions = 40;
    private boolean json;
    private double sessionMegabytes;

    private DeskBench() {}

    /**
     * Runs the benchmark.
     *
     * @return 0; 1 when it could not be done; 2 when the arguments are wrong
     */
    static int run(List<String> args, PrintStream out, PrintStream err) {
        var bench = new DeskBench();
        try {
            bench.read(args);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            err.println(USAGE);
            return 2;
        }
        try {
            bench.measure(err);
            out.print(bench.report());
            return 0;
        } catch (IOException | SQLException e) {
            err.println(e.getMessage());
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private void read(List<String> args) {
        for (int i = 0; i < args.size(); i++) {
            switch (args.get(i)) {
                case "--statements" -> statements = Math.max(2 * FEW, Integer.parseInt(args.get(++i)) / 10 * 10);
                case "--rounds" -> rounds = Math.max(1, Integer.parseInt(args.get(++i)));
                case "--sessions" -> sessions = Math.max(1, Integer.parseInt(args.get(++i)));
                case "--json" -> json = true;
                default -> throw new IllegalArgumentException(args.get(i));
            }
        }
    }

    private void measure(PrintStream progress) throws IOException, SQLException, InterruptedException {
        var folder = Files.createTempDirectory("rasti-bench");
        try (var product = start(folder)) {
            var checker = product.getBean(DemoAccounts.class).create().checker();
            var database = product.getBean(DataSource.class);
            var desk =
                    "http://localhost:" + product.getEnvironment().getRequiredProperty("local.server.port") + "/desk";
            progress.printf("filling %,d%n", FEW);
            fill(database, 10, FEW + 9, checker.account().id());
            var few = measure(desk, checker);
            progress.printf("filling %,d%n", statements);
            fill(database, FEW + 10, statements + 9, checker.account().id());
            var many = measure(desk, checker);
            for (int i = 0; i < few.size(); i++) {
                rows.add(new Row(Task.values()[i], few.get(i), many.get(i)));
            }
            sessionMegabytes = idleSessions(desk, checker);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** No index follows the invented statements: what it costs is measured by the other benchmarks. */
    private static ConfigurableApplicationContext start(Path folder) {
        System.clearProperty("logback.configurationFile");
        return new SpringApplicationBuilder(RastiApplication.class)
                .run(
                        "--rasti.data=" + folder.resolve("data"),
                        "--rasti.demo=false",
                        "--rasti.notice=false",
                        "--rasti.search.following=false",
                        "--spring.main.banner-mode=off",
                        "--logging.config=classpath:org/rasti/start/command-log.xml",
                        "--logging.level.root=error",
                        "--logging.level.org.rasti=error",
                        "--server.port=0");
    }

    private static void fill(DataSource database, int first, int last, long checker) throws IOException, SQLException {
        var script = new ClassPathResource("invented-desk.sql", DeskBench.class)
                .getContentAsString(StandardCharsets.UTF_8)
                .replaceAll("(?m)^--.*$", "")
                .replace(":first", String.valueOf(first))
                .replace(":last", String.valueOf(last))
                .replace(":checker", String.valueOf(checker));
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var command : script.split(";", -1)) {
                if (!command.isBlank()) {
                    statement.execute(command);
                }
            }
        }
    }

    private List<Times> measure(String desk, DemoAccounts.Member who) throws IOException, InterruptedException {
        var times = new ArrayList<Times>();
        var visitor = new DeskVisitor(desk);
        visitor.signIn(who.account().login(), who.password().value());
        for (var task : Task.values()) {
            var measured = new ArrayList<Double>();
            for (int round = -WARM; round < rounds; round++) {
                visitor.openWindow();
                long began = System.nanoTime();
                var shown = visitor.goTo(task.page, task.query(round + WARM));
                if (round >= 0) {
                    measured.add((System.nanoTime() - began) / 1e6);
                }
                check(task, shown);
            }
            times.add(Times.of(measured.stream().mapToDouble(each -> each).toArray()));
        }
        return times;
    }

    /** A page that shows nothing is quick, and no page. */
    private static void check(Task task, String shown) throws IOException {
        var nothing = task == Task.TRIAGE_RARE_WORD || task == Task.GRID_RARE_WORD;
        if (!nothing && !shown.contains("S-")) {
            throw new IOException("No statement was shown for " + task);
        }
    }

    private double idleSessions(String desk, DemoAccounts.Member who) throws IOException, InterruptedException {
        long before = used();
        var open = new ArrayList<DeskVisitor>();
        for (int i = 0; i < sessions; i++) {
            var visitor = new DeskVisitor(desk);
            visitor.signIn(who.account().login(), who.password().value());
            visitor.openWindow();
            visitor.goTo("triage", "");
            open.add(visitor);
        }
        return (used() - before) / (double) MEGABYTE / open.size();
    }

    @SuppressWarnings("SystemGC")
    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private String report() {
        return json ? JsonMapper.shared().writeValueAsString(figures()) + "\n" : table();
    }

    private Map<String, Object> figures() {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("statements", statements);
        rows.forEach(row -> figures.put(
                row.task().name().toLowerCase(Locale.ROOT),
                Map.of(
                        "fewMedianMs", row.few().median(),
                        "fewP95Ms", row.few().p95(),
                        "manyMedianMs", row.many().median(),
                        "manyP95Ms", row.many().p95(),
                        "ratio", row.ratio())));
        figures.put("idleSessionMegabytes", sessionMegabytes);
        return figures;
    }

    private String table() {
        var table = new StringBuilder(String.format(
                Locale.ROOT,
                "%-18s %21s %25s%n%-18s %10s %10s %12s %12s %8s%n",
                "milliseconds",
                String.format(Locale.ROOT, "%,d", FEW),
                String.format(Locale.ROOT, "%,d statements", statements),
                "",
                "median",
                "p95",
                "median",
                "p95",
                "ratio"));
        rows.forEach(row -> table.append(String.format(
                Locale.ROOT,
                "%-18s %10.1f %10.1f %12.1f %12.1f %8.2f%n",
                row.task().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                row.few().median(),
                row.few().p95(),
                row.many().median(),
                row.many().p95(),
                row.ratio())));
        return table.append(String.format(Locale.ROOT, "%nan idle session holds %.2f MiB%n", sessionMegabytes))
                .toString();
    }
}
