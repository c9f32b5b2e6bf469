package org.rasti.start;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.rasti.recurrence.PairExport;

/**
 * Writes what the desk decided about statements that look alike, as pairs that {@code ./rasti bench match --pairs}
 * measures: what {@code ./rasti export-pairs} runs.
 */
public final class ExportPairs {

    private static final String USAGE = """
            usage: export-pairs [--data FOLDER] > pairs.jsonl
              --data    the folder of the database (data); SPRING_DATASOURCE_URL, _USERNAME, _PASSWORD name one elsewhere""";

    private final PrintStream out = new PrintStream(System.out, true, UTF_8);
    private Path data = Path.of("data");

    private ExportPairs() {}

    public static void main(String[] args) {
        System.setProperty("logback.configurationFile", "org/rasti/start/command-log.xml");
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        System.exit(new ExportPairs().run(List.of(args)));
    }

    private int run(List<String> args) {
        try {
            read(args);
            DeskDatabase.use(data, this::export);
            return 0;
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            System.err.println(USAGE);
            return 2;
        } catch (IOException | SQLException e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }

    private void read(List<String> args) {
        for (int i = 0; i < args.size(); i++) {
            if (!args.get(i).equals("--data")) {
                throw new IllegalArgumentException(args.get(i));
            }
            data = Path.of(args.get(++i));
        }
    }

    private void export(DataSource database) throws SQLException {
        int written;
        try (var connection = database.getConnection()) {
            written = PairExport.on(connection).write(out::println);
        }
        System.err.println(written + " pairs written: the same claim, related, or different, as people decided;"
                + " demonstration statements are left out.");
    }
}
