package org.rasti.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rasti.extraction.ArticleText;
import org.rasti.extraction.Extractor;
import org.rasti.extraction.RuleExtractor;
import org.rasti.text.Language;
import org.rasti.text.NormalizedText;

/**
 * Measures the extractor: how well it agrees with annotated articles, how many articles a second it reads on one core,
 * and how its time grows with the length of a text.
 *
 * <p>Time is the processor time of the reading thread, and the least of several runs: what else the machine does at the
 * same time would otherwise be counted as the extractor's.
 */
public final class ExtractBench {

    /** What the command line takes. */
    public static final String USAGE = """
            usage: bench extract [--gold FILE-OR-FOLDER]... [--seconds N] [--json]
              --gold     annotated articles (JSON Lines) to score; may be given several times
              --seconds  how long to read articles for the throughput (5); 0 measures agreement alone
              --json     prints one JSON object in place of the tables""";

    private static final int SHORT = 100_000;
    private static final int LONG = 1_000_000;
    private static final int RUNS = 5;
    private static final double NANOS = 1e9;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** One gold file and how well it was met. */
    record Agreement(String file, Score.Measures measures) {}

    /**
     * Reading articles one after the other.
     *
     * @param articlesPerSecond of processor time on one core
     * @param timesNormalizing how many times as long it takes as folding the letters of the same texts
     */
    record Throughput(int articles, double meanCharacters, double articlesPerSecond, double timesNormalizing) {}

    /** How many times as long ten times the text takes, in processor time of one core. */
    record Growth(String text, double shortMillis, double longMillis) {

        double ratio() {
            return longMillis / shortMillis;
        }
    }

    /** Everything measured in one run. */
    record Report(List<Agreement> agreement, List<Throughput> throughput, List<Growth> growth) {}

    private final Extractor extractor = new RuleExtractor();

    private ExtractBench() {}

    /**
     * Runs the benchmark.
     *
     * @return 0, or 2 when the arguments are wrong or a file cannot be read
     */
    public static int run(List<String> args, PrintStream out, PrintStream err) {
        var files = new ArrayList<Path>();
        int seconds = 5;
        boolean json = false;
        try {
            for (int i = 0; i < args.size(); i++) {
                switch (args.get(i)) {
                    case "--json" -> json = true;
                    case "--gold" -> files.addAll(files(Path.of(args.get(++i))));
                    case "--seconds" -> seconds = Integer.parseInt(args.get(++i));
                    default -> throw new IllegalArgumentException(args.get(i));
                }
            }
            var report = new ExtractBench().measure(files, seconds);
            out.println(json ? ReportText.json(report) : ReportText.tables(report));
            return 0;
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            err.println(USAGE);
            return 2;
        } catch (IOException e) {
            err.println(e.getMessage());
            return 2;
        }
    }

    private static List<Path> files(Path given) throws IOException {
        if (!Files.isDirectory(given)) {
            return List.of(given);
        }
        try (Stream<Path> inside = Files.list(given)) {
            return inside.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }

    private Report measure(List<Path> files, int seconds) throws IOException {
        var agreement = new ArrayList<Agreement>();
        var articles = new ArrayList<ArticleText>();
        for (var file : files) {
            var score = new Score();
            for (var gold : GoldFile.read(file)) {
                var article = new ArticleText(gold.language(), gold.title(), gold.text());
                score.add(gold, extractor.extract(article));
                articles.add(article);
            }
            agreement.add(new Agreement(String.valueOf(file.getFileName()), score.measures()));
        }
        if (seconds <= 0) {
            return new Report(agreement, List.of(), List.of());
        }
        var throughput = articles.isEmpty() ? List.<Throughput>of() : List.of(throughput(articles, seconds));
        return new Report(agreement, throughput, growth(articles));
    }

    private Throughput throughput(List<ArticleText> articles, int seconds) {
        perSecond(seconds, articles, article -> extractor.extract(article).size());
        double read = perSecond(
                seconds, articles, article -> extractor.extract(article).size());
        double folded = perSecond(1, articles, article -> NormalizedText.of(article.text(), article.language())
                .text()
                .length());
        double mean = articles.stream()
                .mapToInt(article -> article.text().length())
                .average()
                .orElse(0);
        return new Throughput(articles.size(), mean, read, folded / read);
    }

    private interface Work {
        int on(ArticleText article);
    }

    /** Articles a second of processor time in the quickest pass of those that fit into so many seconds, at least one. */
    private static double perSecond(int seconds, List<ArticleText> articles, Work work) {
        long end = processorTime() + seconds * (long) NANOS;
        long quickest = Long.MAX_VALUE;
        do {
            quickest = Math.min(quickest, pass(articles, work));
        } while (processorTime() < end);
        return articles.size() * NANOS / quickest;
    }

    private static long pass(List<ArticleText> articles, Work work) {
        long begin = processorTime();
        long sink = 0;
        for (var article : articles) {
            sink += work.on(article);
        }
        long took = Math.max(1, processorTime() - begin);
        // The sum is looked at, so that the work cannot be left out.
        return sink < 0 ? Long.MAX_VALUE : took;
    }

    /** What this thread has kept a core busy for, in nanoseconds; wall time where the machine does not tell. */
    private static long processorTime() {
        return THREADS.isCurrentThreadCpuTimeSupported() ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
    }

    private List<Growth> growth(List<ArticleText> articles) {
        var texts = new ArrayList<HardText>();
        for (var tag : List.of("fa", "en", "tr", "ar")) {
            var seed = new StringBuilder();
            articles.stream()
                    .filter(article -> article.language().tag().equals(tag))
                    .forEach(article -> seed.append(article.text()).append("\n\n"));
            if (!seed.isEmpty()) {
                texts.add(new HardText("news in " + tag, tag, seed.toString()));
            }
        }
        texts.addAll(HardText.HOSTILE);
        return texts.stream().map(this::growth).toList();
    }

    private Growth growth(HardText text) {
        var language = Language.of(text.tag());
        var few = new ArticleText(language, null, text.ofLength(SHORT));
        var many = new ArticleText(language, null, text.ofLength(LONG));
        // Short texts are over before the compiler has seen them: both lengths are warmed up.
        best(few, LONG / SHORT);
        best(many, 1);
        return new Growth(text.name(), best(few, LONG / SHORT), best(many, 1));
    }

    /**
     * The shortest of some runs, in milliseconds of one reading: the one that the machine disturbed least. A run reads
     * the short text as many times as makes it as long as a run of the long one, so that both meet the same disturbances.
     */
    private double best(ArticleText article, int readings) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            long begin = processorTime();
            int found = 0;
            for (int reading = 0; reading < readings; reading++) {
                found += extractor.extract(article).size();
            }
            double millis = (processorTime() - begin) / 1e6 / readings;
            best = found < 0 ? best : Math.min(best, millis);
        }
        return best;
    }
}
