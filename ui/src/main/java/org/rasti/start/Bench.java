package org.rasti.start;

import java.util.List;
import org.rasti.evaluation.ExtractBench;
import org.rasti.evaluation.MatchBench;

/** Benchmarks on the command line, without a database: what {@code ./rasti bench} runs. */
public final class Bench {

    private Bench() {}

    public static void main(String[] args) {
        var words = List.of(args);
        var rest = words.isEmpty() ? words : words.subList(1, words.size());
        switch (words.isEmpty() ? "" : words.getFirst()) {
            case "extract" -> System.exit(ExtractBench.run(rest, System.out, System.err));
            case "match" -> System.exit(MatchBench.run(rest, System.out, System.err));
            default -> {
                System.err.println(ExtractBench.USAGE);
                System.err.println(MatchBench.USAGE);
                System.exit(2);
            }
        }
    }
}
