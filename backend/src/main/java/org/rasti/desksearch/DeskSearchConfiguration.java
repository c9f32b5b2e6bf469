package org.rasti.desksearch;

import javax.sql.DataSource;
import org.rasti.search.SearchNode;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(MatchingProperties.class)
class DeskSearchConfiguration {

    @Bean
    DeskIndex deskIndex(SearchNode node, DataSource database, MatchingProperties matching) {
        return DeskIndex.in(node, database, matching);
    }

    @Bean
    SimilarClaims similarClaims(DeskIndex index) {
        return new SimilarClaims(index);
    }
}
