package org.rasti.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class SchemaMigratorTest {

    @Test
    void migratingAgainChangesNothing() throws SQLException {
        var source = SchemaFixture.server().dataSource();
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE migrated_twice");
        }
        source.setDatabaseName("migrated_twice");

        assertThat(new SchemaMigrator(source).migrate()).isGreaterThan(10);
        assertThat(new SchemaMigrator(source).migrate()).isZero();
    }
}
