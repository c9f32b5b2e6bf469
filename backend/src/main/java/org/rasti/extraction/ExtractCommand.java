package org.rasti.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rasti.text.Language;

/**
 * Extraction on the command line. Reads JSON Lines ({@code {"id", "lang"?, "title"?, "text"}}) or, where the input does
 * not begin with a brace, one plain text; writes one line of JSON an article as soon as it is read.
 */
public final class ExtractCommand {

    private static final String USAGE = "usage: extract [--lang fa|en|tr|ar] < articles.jsonl > statements.jsonl";

    private final ArticleLines lines;
    private final RuleExtractor extractor = new RuleExtractor();
    private final Writer out;
    private final PrintStream err;
    private boolean failed;

    private ExtractCommand(@Nullable Language language, Writer out, PrintStream err) {
        this.lines = new ArticleLines(language);
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the command. A line that cannot be read is reported on {@code err} with its number and does not stop the
     * rest.
     *
     * @param args {@code --lang} and a tag for articles that name no language; without it the language is detected
     * @return 0, 1 when a line could not be read, 2 when the arguments are wrong
     */
    public static int run(List<String> args, InputStream in, OutputStream out, PrintStream err) {
        Language language = null;
        if (!args.isEmpty()) {
            Optional<Language> asked = language(args);
            if (asked.isEmpty()) {
                err.println(USAGE);
                return 2;
            }
            language = asked.get();
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            Writer writer = new OutputStreamWriter(out, UTF_8);
            ExtractCommand command = new ExtractCommand(language, writer, err);
            command.read(reader);
            writer.flush();
            return command.failed ? 1 : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Language> language(List<String> args) {
        if (args.size() != 2 || !args.getFirst().equals("--lang")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Language.of(args.get(1)));
        } catch (IllegalArgumentException notATag) {
            return Optional.empty();
        }
    }

    private void read(BufferedReader reader) throws IOException {
        int number = 1;
        String line = reader.readLine();
        while (line != null && line.isBlank()) {
            line = reader.readLine();
            number++;
        }
        if (line == null) {
            return;
        }
        String first = line.startsWith("\uFEFF") ? line.substring(1) : line;
        if (!first.stripLeading().startsWith("{")) {
            plain(number, first, reader);
            return;
        }
        for (line = first; line != null; line = reader.readLine(), number++) {
            if (!line.isBlank()) {
                article(number, line);
            }
        }
    }

    private void plain(int number, String first, BufferedReader reader) throws IOException {
        String rest = reader.lines().map(line -> "\n" + line).collect(Collectors.joining());
        try {
            write(lines.plain(first + rest));
        } catch (IllegalArgumentException e) {
            report(number, e);
        }
    }

    private void article(int number, String line) throws IOException {
        try {
            write(lines.parse(line, number));
        } catch (IllegalArgumentException e) {
            report(number, e);
        }
    }

    private void write(ArticleLines.Line line) throws IOException {
        out.write(ArticleLines.format(line, extractor.extract(line.article())));
        out.write('\n');
        out.flush();
    }

    private void report(int number, IllegalArgumentException problem) {
        failed = true;
        err.println("line " + number + ": " + problem.getMessage());
    }
}
