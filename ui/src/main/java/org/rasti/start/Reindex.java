package org.rasti.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.rasti.desksearch.DeskIndex;
import org.rasti.desksearch.MatchingProperties;
import org.rasti.migrations.FolderInUseException;
import org.rasti.migrations.LocalPostgres;
import org.rasti.migrations.SchemaMigrator;
import org.rasti.publication.PublicIndex;
import org.rasti.search.Reindexing;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Builds the search indexes anew: what {@code ./rasti reindex} runs. Beside a running server it asks every node to, and
 * waits for the one on this machine; without one it does the work itself.
 */
public final class Reindex {

    private static final String USAGE = """
            usage: reindex [--data FOLDER]
              --data    the folder of the database (data); SPRING_DATASOURCE_URL, _USERNAME, _PASSWORD name one elsewhere""";

    private Path data = Path.of("data");

    private Reindex() {}

    public static void main(String[] args) {
        System.setProperty("logback.configurationFile", "org/rasti/start/command-log.xml");
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        System.exit(new Reindex().run(List.of(args)));
    }

    private int run(List<String> args) {
        try {
            read(args);
            return reindex() ? 0 : 1;
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            System.err.println(USAGE);
            return 2;
        } catch (IOException e) {
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

    private boolean reindex() throws IOException {
        var url = System.getenv("SPRING_DATASOURCE_URL");
        if (url != null) {
            return reindex(elsewhere(url));
        }
        if (!Files.isDirectory(data)) {
            throw new IOException("There is no database in " + data.toAbsolutePath());
        }
        try (var postgres = LocalPostgres.start(data)) {
            new SchemaMigrator(postgres).migrate();
            return reindex(postgres.dataSource());
        } catch (FolderInUseException running) {
            return reindex(LocalPostgres.runningOn(data));
        }
    }

    private static DataSource elsewhere(String url) {
        var source = new DriverManagerDataSource(url);
        source.setUsername(System.getenv("SPRING_DATASOURCE_USERNAME"));
        source.setPassword(System.getenv("SPRING_DATASOURCE_PASSWORD"));
        return source;
    }

    private boolean reindex(DataSource database) throws IOException {
        return new Reindexing(database, folder(), System.out).run(List.of(DeskIndex.NAME, PublicIndex.NAME), node -> {
            DeskIndex.in(node, database, matching());
            PublicIndex.in(node, database, JsonMapper.shared());
        });
    }

    /** As the server's environment says; an index made otherwise would be built anew at its next start. */
    private static MatchingProperties matching() {
        var model = System.getenv("RASTI_MATCHING_MODEL");
        boolean vectors = !"false".equals(System.getenv("RASTI_MATCHING_VECTORS"));
        return new MatchingProperties(vectors, model == null ? null : Path.of(model));
    }

    /** Where the server keeps its indexes. */
    private Path folder() {
        var configured = System.getenv("RASTI_SEARCH_FOLDER");
        return configured == null ? data.resolve("index") : Path.of(configured);
    }
}
