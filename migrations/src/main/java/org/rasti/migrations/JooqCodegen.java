package org.rasti.migrations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Target;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Build step: migrates a throw-away PostgreSQL and writes its tables as Java. Skipped while nothing changed. */
public final class JooqCodegen {

    private static final Logger LOG = LoggerFactory.getLogger(JooqCodegen.class);
    private static final String PACKAGE = "org.rasti.jooq";
    /** Tables of libraries, which no query of ours touches. */
    private static final String NOT_OURS = "flyway_schema_history|scheduled_tasks";

    private JooqCodegen() {}

    /**
     * @param args the folder to write the sources to
     * @throws Exception if the schema does not migrate or the sources cannot be written
     */
    public static void main(String[] args) throws Exception {
        var target = Path.of(args[0]);
        var mark = target.resolve("schema.sha256");
        var schema = SchemaHash.ofClasspath();
        if (Files.exists(mark) && Files.readString(mark).equals(schema)) {
            LOG.info("The schema is unchanged: jOOQ classes kept");
            return;
        }
        LOG.info("The schema changed: migrating a throw-away PostgreSQL and writing its tables as Java");
        delete(target);
        var folder = Files.createTempDirectory("rasti-codegen");
        try (var postgres = LocalPostgres.start(folder)) {
            new SchemaMigrator(postgres.dataSource()).migrate();
            generate(postgres, target);
        } finally {
            delete(folder);
        }
        Files.writeString(mark, schema);
    }

    private static void generate(LocalPostgres postgres, Path target) throws Exception {
        var instants =
                new ForcedType().withName("INSTANT").withIncludeTypes("(?i)timestamp with time zone|timestamptz");
        // Java has no type for these; as text they can be kept and handed back.
        var positions = new ForcedType().withName("VARCHAR").withIncludeTypes("xid8|pg_snapshot");
        var database = new Database()
                .withInputSchema("public")
                .withOutputSchemaToDefault(true)
                .withExcludes(NOT_OURS)
                .withIncludeRoutines(true)
                .withForcedTypes(List.of(instants, positions));
        // No paths from one to many: two keys between the same tables would make their names ambiguous.
        var generate = new Generate()
                .withRecords(true)
                .withJavaTimeTypes(true)
                .withGlobalObjectReferences(true)
                .withImplicitJoinPathsToMany(false);
        GenerationTool.generate(new Configuration()
                .withJdbc(new Jdbc()
                        .withUrl(postgres.url())
                        .withUser(postgres.user())
                        .withPassword(postgres.password()))
                .withGenerator(new Generator()
                        .withDatabase(database)
                        .withGenerate(generate)
                        .withTarget(new Target().withPackageName(PACKAGE).withDirectory(target.toString()))));
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder()).forEach(JooqCodegen::deleteOne);
        }
    }

    private static void deleteOne(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
