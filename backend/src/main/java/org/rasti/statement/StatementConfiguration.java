package org.rasti.statement;

import org.rasti.extraction.Extractor;
import org.rasti.extraction.RuleExtractor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class StatementConfiguration {

    @Bean
    Extractor extractor() {
        return new RuleExtractor();
    }
}
