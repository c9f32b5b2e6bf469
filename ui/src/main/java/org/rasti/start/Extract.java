package org.rasti.start;

import java.util.List;
import org.rasti.extraction.ExtractCommand;

/** The extractor on the command line, without a database: what {@code ./rasti extract} runs. */
public final class Extract {

    private Extract() {}

    public static void main(String[] args) {
        System.exit(ExtractCommand.run(List.of(args), System.in, System.out, System.err));
    }
}
