package org.rasti.start;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.rasti.evaluation.GoldFile;
import org.rasti.statement.GoldQueries;

/**
 * Writes what the desk decided about its articles as annotated articles, one a line: what {@code ./rasti export-gold}
 * runs, beside a running server or without one.
 */
public final class ExportGold {

    private static final String USAGE = """
            usage: export-gold [--data FOLDER] [--partly] > gold.jsonl
              --data    the folder of the database (data); SPRING_DATASOURCE_URL, _USERNAME, _PASSWORD name one elsewhere
              --partly  also articles in which suggestions still wait; those are marked to be ignored""";

    private final PrintStream out = new PrintStream(System.out, true, UTF_8);
    private Path data = Path.of("data");
    private boolean partly;

    private ExportGold() {}

    public static void main(String[] args) {
        System.setProperty("logback.configurationFile", "org/rasti/start/command-log.xml");
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        System.exit(new ExportGold().run(List.of(args)));
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
            switch (args.get(i)) {
                case "--data" -> data = Path.of(args.get(++i));
                case "--partly" -> partly = true;
                default -> throw new IllegalArgumentException(args.get(i));
            }
        }
    }

    private void export(DataSource database) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setReadOnly(true);
            export(GoldQueries.on(connection));
        }
    }

    private void export(GoldQueries articles) {
        var revisions = articles.revisions(partly);
        revisions.forEach(revision -> out.println(GoldFile.line(articles.article(revision))));
        System.err.println(revisions.size()
                + " articles written. An article is written when a person has decided on every suggestion in it"
                + (partly ? ", or on some of them" : "")
                + "; demonstration articles are left out.");
    }
}
