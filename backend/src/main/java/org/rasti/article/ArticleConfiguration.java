package org.rasti.article;

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

    @Bean
    LanguageDetector languageDetector() {
        return new LanguageDetector();
    }
}
