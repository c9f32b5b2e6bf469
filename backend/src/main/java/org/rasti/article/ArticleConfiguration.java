package org.rasti.article;

import org.rasti.extraction.RuleExtractor;
import org.rasti.fetch.FetchLimits;
import org.rasti.fetch.PageFetcher;
import org.rasti.fetch.PageReader;
import org.rasti.text.LanguageDetector;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ArticleConfiguration {

    @Bean
    PageFetcher pageFetcher() {
        return new PageFetcher(FetchLimits.standard());
    }

    @Bean
    PageReader pageReader() {
        return new PageReader();
    }

    /** The built-in engine. Another {@code Extractor} that is primary comes before it. */
    @Bean
    RuleExtractor ruleExtractor() {
        return new RuleExtractor();
    }

    @Bean
    LanguageDetector languageDetector() {
        return new LanguageDetector();
    }
}
