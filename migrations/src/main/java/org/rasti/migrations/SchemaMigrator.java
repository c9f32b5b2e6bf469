package org.rasti.migrations;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings a database to the schema of this version. Running it again changes nothing. */
public final class SchemaMigrator {

    private final DataSource database;

    public SchemaMigrator(DataSource database) {
        this.database = database;
    }

    /** For a database of our own. */
    public SchemaMigrator(LocalPostgres postgres) {
        this(postgres.dataSource());
    }

    /**
     * Applies what is missing.
     *
     * @return how many migrations were applied; 0 where the schema was up to date
     * @throws org.flywaydb.core.api.FlywayException if a migration fails or an applied one was edited since
     */
    public int migrate() {
        var flyway = configure(Flyway.configure().dataSource(database)).load();
        return flyway.migrate().migrationsExecuted;
    }

    /** The settings that every migration run shares: the product's, the tests' and the code generator's. */
    public static FluentConfiguration configure(FluentConfiguration flyway) {
        return flyway.locations("classpath:db/migration").cleanDisabled(true).validateMigrationNaming(true);
    }
}
