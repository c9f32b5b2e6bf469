package org.rasti.start;

import java.util.List;
import org.rasti.evaluation.ExtractBench;
import org.rasti.evaluation.MatchBench;

/** Benchmarks on the command line: what {@code ./rasti bench} runs. None touches a desk's database. */
public final class Bench {

    private Bench() {}

    public static void main(String[] args) {
        System.setProperty("logback.configurationFile", "org/rasti/start/command-log.xml");
        var words = List.of(args);
        var rest = words.isEmpty() ? words : words.subList(1, words.size());
        switch (words.isEmpty() ? "" : words.getFirst()) {
            case "extract" -> System.exit(ExtractBench.run(rest, System.out, System.err));
            case "match" -> System.exit(MatchBench.run(rest, System.out, System.err));
            case "search" -> System.exit(SearchBench.run(rest, System.out, System.err));
            case "desk" -> System.exit(DeskBench.run(rest, System.out, System.err));
            default -> {
                System.err.println(ExtractBench.USAGE);
                System.err.println(MatchBench.USAGE);
                System.err.println(SearchBench.USAGE);
                System.err.println(DeskBench.USAGE);
                System.exit(2);
            }
        }
    }
}
