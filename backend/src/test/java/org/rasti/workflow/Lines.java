package org.rasti.workflow;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A table of a CSV file beside the tests: its first line names the columns, lines with # explain. */
record Lines(List<String> header, List<List<String>> rows) {

    static Lines of(String file) {
        try (var in = Objects.requireNonNull(Lines.class.getResourceAsStream(file), file)) {
            var all = new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line ->
                            Arrays.stream(line.split(",")).map(String::strip).toList())
                    .toList();
            return new Lines(all.getFirst(), all.subList(1, all.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
