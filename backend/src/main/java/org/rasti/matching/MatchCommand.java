package org.rasti.matching;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Matching on the command line, without a database. Reads claims ({@code {"id", "lang"?, "text", "title"?}}) from a file
 * and queries ({@code {"id", "lang"?, "text"}}) from the input; writes one line of JSON a query as soon as it is read.
 */
public final class MatchCommand {

    private static final String USAGE = """
            usage: match --claims FILE [--vectors true|false|FOLDER] < queries.jsonl > matches.jsonl
              --claims   what was checked before, a claim a line: {"id", "lang"?, "text", "title"?}
              --vectors  false: by letters alone; a folder with model.onnx and tokenizer.json: by that model""";

    private static final int MATCHES = 20;

    private final Options options;
    private final PrintStream err;
    private final List<String> ids = new ArrayList<>();
    private final MatchLines lines = new MatchLines();
    private boolean failed;

    private record Options(Path claims, String vectors) {}

    private MatchCommand(Options options, PrintStream err) {
        this.options = options;
        this.err = err;
    }

    /**
     * Runs the command. A line that cannot be read is reported on {@code err} with its number and does not stop the
     * rest.
     *
     * @return 0, 1 when a line could not be read, 2 when the arguments are wrong or a file cannot be read
     */
    public static int run(List<String> args, InputStream in, OutputStream out, PrintStream err) {
        var options = options(args);
        if (options.isEmpty()) {
            err.println(USAGE);
            return 2;
        }
        var command = new MatchCommand(options.get(), err);
        try (var index = ClaimIndex.create(command.model());
                var queries = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            command.claims(index);
            var writer = new OutputStreamWriter(out, UTF_8);
            command.queries(index, queries, writer);
            return command.failed ? 1 : 0;
        } catch (IOException e) {
            err.println(e);
            return 2;
        }
    }

    private static Optional<Options> options(List<String> args) {
        @Nullable Path claims = null;
        String vectors = "true";
        for (int i = 0; i + 1 < args.size(); i += 2) {
            switch (args.get(i)) {
                case "--claims" -> claims = Path.of(args.get(i + 1));
                case "--vectors" -> vectors = args.get(i + 1);
                default -> {
                    return Optional.empty();
                }
            }
        }
        return claims == null || args.size() % 2 != 0 ? Optional.empty() : Optional.of(new Options(claims, vectors));
    }

    private Optional<SentenceModel> model() throws IOException {
        return switch (options.vectors()) {
            case "false" -> Optional.empty();
            case "true" -> SentenceModels.english();
            default -> Optional.of(SentenceModels.at(Path.of(options.vectors())));
        };
    }

    private void claims(ClaimIndex index) throws IOException {
        try (var reader = Files.newBufferedReader(options.claims())) {
            var read = new ArrayList<MatchLines.Line>();
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                parse(line, "claims, line " + number).ifPresent(read::add);
            }
            var claims = lines.settle(read);
            read.forEach(line -> ids.add(line.id()));
            index.add(claims);
            index.merge();
        }
    }

    private void queries(ClaimIndex index, BufferedReader reader, Writer out) throws IOException {
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            var query = parse(line, "line " + number);
            if (query.isPresent()) {
                var matches = index.find(lines.settled(query.get()), MATCHES);
                out.write(MatchLines.format(query.get().id(), matches, ids::get));
                out.write('\n');
                out.flush();
            }
        }
    }

    /** Empty for a line without words and for one that is reported. */
    private Optional<MatchLines.Line> parse(String line, String place) {
        String json = line.startsWith("\uFEFF") ? line.substring(1) : line;
        if (json.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(lines.parse(json));
        } catch (IllegalArgumentException e) {
            failed = true;
            err.println(place + ": " + e.getMessage());
            return Optional.empty();
        }
    }
}
