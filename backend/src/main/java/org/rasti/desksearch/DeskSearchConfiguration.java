package org.rasti.desksearch;

import javax.sql.DataSource;
import org.rasti.search.SearchNode;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class DeskSearchConfiguration {

    @Bean
    DeskIndex deskIndex(SearchNode node, DataSource database) {
        return DeskIndex.in(node, database);
    }
}
