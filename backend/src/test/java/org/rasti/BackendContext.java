package org.rasti;

import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/**
 * The backend without anything in front of it. Not annotated as a configuration, so that the product's own scan, which
 * sees these fixtures in the tests of the modules above, passes it by.
 */
@EnableAutoConfiguration
@ComponentScan(
        basePackages = "org.rasti",
        excludeFilters = @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
@Import(DeskFixture.class)
class BackendContext {

    @Bean
    DataSource dataSource() {
        return new CurrentDatabase();
    }

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }
}
