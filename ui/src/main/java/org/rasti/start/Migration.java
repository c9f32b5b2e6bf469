package org.rasti.start;

import org.rasti.migrations.SchemaMigrator;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The product migrates at its start with the settings that everything else migrates with. */
@Configuration
class Migration {

    @Bean
    FlywayConfigurationCustomizer sharedSettings() {
        return SchemaMigrator::configure;
    }
}
