package org.rasti.start;

import java.util.List;
import org.rasti.evaluation.ExtractBench;

/** Benchmarks on the command line, without a database: what {@code ./rasti bench} runs. */
public final class Bench {

    private Bench() {}

    public static void main(String[] args) {
        var words = List.of(args);
        if (words.isEmpty() || !words.getFirst().equals("extract")) {
            System.err.println(ExtractBench.USAGE);
            System.exit(2);
        }
        System.exit(ExtractBench.run(words.subList(1, words.size()), System.out, System.err));
    }
}
