package org.rasti.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rasti.evaluation.Calibration.Judged;
import org.rasti.evaluation.MatchTask.Query;
import org.rasti.matching.Claim;
import org.rasti.matching.ClaimIndex;
import org.rasti.matching.Likeness;
import org.rasti.matching.MatchModel;
import org.rasti.matching.SentenceModel;
import org.rasti.matching.SentenceModels;
import org.rasti.text.Language;

/**
 * Measures matching: how well claims are found again in public data sets, how far its confidence can be believed, how
 * long it takes and how much room. The data sets are named on the command line; nothing is fetched.
 */
public final class MatchBench {

    /** What the command line takes. */
    public static final String USAGE = """
            usage: bench match [--checkthat DIR] [--persian FILE] [--pairs FILE]... [--vectors true|false]
                               [--claims N] [--statements N] [--json] [--fit]
              --checkthat   CLEF 2020 CheckThat! task 2, unpacked (docs/how-to/measure-matching.md)
              --persian     HeadlineToClaim.csv of PersianStanceDetection
              --pairs       pairs that a desk confirmed or refused (JSON Lines); may be given several times
              --vectors     false: by letters alone
              --claims      among how many claims a query is timed (207500); 0 leaves it out
              --statements  how many invented statements are indexed (1000000); 0 leaves it out
              --json        prints one JSON object in place of the tables
              --fit         learns the weights from the train parts and prints them in place of measuring""";

    private static final String ENGLISH = "checkthat ";
    private static final int BASES = 5_000;

    /** What was asked for. */
    private static final class Options {
        @Nullable
        Path checkThat;

        @Nullable
        Path persian;

        final List<Path> pairs = new ArrayList<>();
        boolean vectors = true;
        int claims = 207_500;
        int statements = 1_000_000;
        boolean json;
        boolean fit;
    }

    private final Options options;
    private final MatchReport report = new MatchReport();
    private final Optional<SentenceModel> model;

    private MatchBench(Options options) throws IOException {
        this.options = options;
        this.model = options.vectors ? SentenceModels.english() : Optional.empty();
    }

    /** The benchmark without its launcher: what a Java machine of its own runs. */
    public static void main(String[] args) {
        System.exit(run(List.of(args), System.out, System.err));
    }

    /**
     * Runs the benchmark.
     *
     * @return 0, or 2 when the arguments are wrong or a file cannot be read
     */
    public static int run(List<String> args, PrintStream out, PrintStream err) {
        try {
            if (args.size() == 2 && args.getFirst().equals(MillionClaims.CHILD)) {
                MillionClaims.index(Integer.parseInt(args.get(1)), out);
                return 0;
            }
            var bench = new MatchBench(options(args));
            out.println(bench.options.fit ? bench.fit() : bench.measure());
            return 0;
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            err.println(USAGE);
            return 2;
        } catch (IOException e) {
            err.println(e.getMessage());
            return 2;
        }
    }

    private static Options options(List<String> args) {
        var options = new Options();
        for (int i = 0; i < args.size(); i++) {
            switch (args.get(i)) {
                case "--json" -> options.json = true;
                case "--fit" -> options.fit = true;
                case "--checkthat" -> options.checkThat = Path.of(args.get(++i));
                case "--persian" -> options.persian = Path.of(args.get(++i));
                case "--pairs" -> options.pairs.add(Path.of(args.get(++i)));
                case "--vectors" -> options.vectors = Boolean.parseBoolean(args.get(++i));
                case "--claims" -> options.claims = Integer.parseInt(args.get(++i));
                case "--statements" -> options.statements = Integer.parseInt(args.get(++i));
                default -> throw new IllegalArgumentException(args.get(i));
            }
        }
        return options;
    }

    private String fit() throws IOException {
        var lines = new StringBuilder();
        if (options.checkThat != null) {
            var task = MatchData.checkThat(options.checkThat);
            if (model.isPresent()) {
                lines.append(learned(task, true, model));
            }
            lines.append(learned(task, true, Optional.empty()));
        }
        if (options.persian != null) {
            lines.append(learned(MatchData.persian(options.persian), false, Optional.empty()));
        }
        return lines.toString().stripTrailing();
    }

    private static String learned(MatchTask task, boolean english, Optional<SentenceModel> model) throws IOException {
        try (var index = indexed(task.claims(), model)) {
            var weights = new MatchFit(task, index).learn(task.part(MatchData.TRAIN));
            return MatchFit.lines(MatchModel.name(english, model.isPresent()), weights);
        }
    }

    private static ClaimIndex indexed(List<Claim> claims, Optional<SentenceModel> model) throws IOException {
        var index = ClaimIndex.create(model);
        index.add(claims);
        index.merge();
        return index;
    }

    private String measure() throws IOException {
        var bases = new InventedClaims(1)
                .next(BASES * 4).stream()
                        .filter(claim -> claim.language().equals(Language.EN))
                        .toList();
        var queries = bases.subList(0, BASES / 10);
        if (options.checkThat != null) {
            var task = MatchData.checkThat(options.checkThat);
            checkThat(task);
            bases = task.claims();
            queries = Stream.concat(task.part(MatchData.DEV).stream(), task.part(MatchData.TEST).stream())
                    .map(Query::claim)
                    .toList();
        }
        if (options.persian != null) {
            found("persian ", MatchData.persian(options.persian), List.of(MatchData.TEST), Optional.empty());
        }
        for (var file : options.pairs) {
            pairs(file);
        }
        times(bases, queries);
        return options.json ? report.json() : report.tables();
    }

    private void checkThat(MatchTask task) throws IOException {
        var parts = List.of(MatchData.TEST, MatchData.DEV);
        if (model.isPresent()) {
            found(ENGLISH, task, parts, model);
        }
        found(ENGLISH + "by letters ", task, parts, Optional.empty());
    }

    private void found(String prefix, MatchTask task, List<String> parts, Optional<SentenceModel> vectors)
            throws IOException {
        try (var index = indexed(task.claims(), vectors);
                var anchor = new OneField(task.claims())) {
            var measure = new MatchMeasure(task, index);
            for (var part : parts) {
                var queries = task.part(part);
                report.add(prefix + part, measure.ranked(part, queries));
                report.add(prefix + part, measure.sameness(part, queries));
                var plain = measure.ranked(part, queries, anchor);
                report.add(prefix + part, "map5OneFieldBm25", plain.labelled());
            }
        }
    }

    /** Each pair as the left claim asked of an index with the right ones. */
    private void pairs(Path file) throws IOException {
        var pairs = PairsFile.read(file);
        var rights = List.copyOf(
                new LinkedHashSet<>(pairs.stream().map(PairsFile.Pair::right).toList()));
        try (var index = indexed(rights, model)) {
            var judged = new ArrayList<Judged>();
            int suggested = 0;
            int right = 0;
            for (var pair : pairs) {
                var match = index.compare(pair.left(), rights.indexOf(pair.right()));
                judged.add(new Judged(match.confidence(), pair.same()));
                suggested += match.likeness() == Likeness.LIKELY_SAME ? 1 : 0;
                right += match.likeness() == Likeness.LIKELY_SAME && pair.same() ? 1 : 0;
            }
            var section = "pairs " + file.getFileName();
            long same = pairs.stream().filter(PairsFile.Pair::same).count();
            report.add(section, "pairs", pairs.size());
            report.add(section, "likelySamePrecision", (double) right / suggested);
            report.add(section, "likelySameRecall", (double) right / same);
            report.add(section, "calibrationError", Calibration.error(judged));
        }
    }

    private void times(List<Claim> bases, List<Claim> queries) throws IOException {
        if (options.statements > 0) {
            MillionClaims.measure(report, options.statements);
        }
        if (options.claims > 0) {
            var speed = new MatchSpeed(report, bases, queries, options.claims);
            speed.lexical();
            if (model.isPresent()) {
                speed.withVectors(model.get());
            }
        }
    }
}
