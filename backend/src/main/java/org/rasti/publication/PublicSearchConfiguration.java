package org.rasti.publication;

import javax.sql.DataSource;
import org.rasti.search.SearchNode;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration
class PublicSearchConfiguration {

    @Bean
    PublicIndex publicIndex(SearchNode node, DataSource database, JsonMapper json) {
        return PublicIndex.in(node, database, json);
    }
}
