package org.rasti.languagemodel;

import java.time.Clock;
import org.rasti.extraction.Extractor;
import org.rasti.extraction.RuleExtractor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Puts the language model before the built-in engine, where an endpoint is set. */
@Configuration
@Conditional(EndpointIsSet.class)
@EnableConfigurationProperties(LanguageModelProperties.class)
class LanguageModelConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(LanguageModelConfiguration.class);

    @Bean
    @Primary
    Extractor languageModelExtractor(LanguageModelProperties properties, RuleExtractor builtIn, Clock clock) {
        LOG.info("The model {} at {} is asked for statements", properties.model(), properties.endpoint());
        return new LanguageModelExtractor(properties, new ChatClient(properties), new Breaker(clock), builtIn);
    }
}
