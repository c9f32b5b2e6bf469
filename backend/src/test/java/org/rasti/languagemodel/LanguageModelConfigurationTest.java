package org.rasti.languagemodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rasti.extraction.Extractor;
import org.rasti.extraction.RuleExtractor;
import org.rasti.text.Language;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class LanguageModelConfigurationTest {

    private final ApplicationContextRunner product = new ApplicationContextRunner()
            .withBean(RuleExtractor.class)
            .withBean(Clock.class, Clock::systemUTC)
            .withUserConfiguration(LanguageModelConfiguration.class);

    @Test
    void isOffByDefault() {
        product.run(context -> assertThat(context.getBean(Extractor.class)).isInstanceOf(RuleExtractor.class));
    }

    @Test
    void isOffWhereTheEndpointIsEmpty() {
        product.withPropertyValues("rasti.language-model.endpoint= ", "rasti.language-model.model=m")
                .run(context -> assertThat(context.getBean(Extractor.class)).isInstanceOf(RuleExtractor.class));
    }

    @Test
    void comesBeforeTheBuiltInEngineWhereAnEndpointIsSet(CapturedOutput output) {
        product.withPropertyValues(
                        "rasti.language-model.endpoint=http://localhost:1/v1",
                        "rasti.language-model.model=some-model",
                        "rasti.language-model.api-key=sk-very-secret")
                .run(context -> {
                    assertThat(context.getBean(Extractor.class)).isInstanceOf(LanguageModelExtractor.class);
                    assertThat(context.getBean(LanguageModelProperties.class))
                            .isEqualTo(new LanguageModelProperties(
                                    "http://localhost:1/v1",
                                    "some-model",
                                    "sk-very-secret",
                                    Duration.ofSeconds(20),
                                    30_000,
                                    1_000_000,
                                    100,
                                    Set.of()));
                });

        assertThat(output).doesNotContain("sk-very-secret");
    }

    @Test
    void readsItsLanguages() {
        product.withPropertyValues(
                        "rasti.language-model.endpoint=http://localhost:1/v1",
                        "rasti.language-model.model=m",
                        "rasti.language-model.timeout=1m",
                        "rasti.language-model.languages=fa,en")
                .run(context -> assertThat(context.getBean(LanguageModelProperties.class))
                        .satisfies(properties -> {
                            assertThat(properties.timeout()).hasMinutes(1);
                            assertThat(properties.languages()).containsExactlyInAnyOrder(Language.FA, Language.EN);
                        }));
    }

    @Test
    void doesNotStartWithHalfAConfiguration() {
        product.withPropertyValues("rasti.language-model.endpoint=http://localhost:1/v1")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessage("rasti.language-model.model must be set where an endpoint is set"));
    }
}
