package org.rasti.start;

import java.util.List;
import org.rasti.matching.MatchCommand;

/** Matching claims on the command line, without a database: what {@code ./rasti match} runs. */
public final class Match {

    private Match() {}

    public static void main(String[] args) {
        System.exit(MatchCommand.run(List.of(args), System.in, System.out, System.err));
    }
}
