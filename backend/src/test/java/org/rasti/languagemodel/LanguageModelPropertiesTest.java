package org.rasti.languagemodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageModelPropertiesTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://llm.example/v1", "https://llm.example/v1/", " https://llm.example/v1// "})
    void questionsArePostedBelowTheEndpoint(String endpoint) {
        assertThat(with(endpoint, "m", "").completions()).hasToString("https://llm.example/v1/chat/completions");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "llm.example",
                "/v1",
                "http:",
                "ftp://llm.example",
                "file:///etc/passwd",
                "https://user:secret@llm.example",
                "https://llm.example?key=secret",
                "https://llm.example#top",
                "https://llm.example:99999",
                "https://llm example",
            })
    void refusesAnEndpointThatIsNoPlainWebAddress(String endpoint) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(endpoint, "m", ""))
                .withMessageStartingWith("rasti.language-model.endpoint must be")
                .withMessageNotContaining("secret");
    }

    @Test
    void asksForAModel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with("http://localhost", " ", ""))
                .withMessage("rasti.language-model.model must be set where an endpoint is set");
    }

    @Test
    void refusesAKeyThatCannotBeSentWithoutRepeatingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with("http://localhost", "m", "secret\nX-Other: header"))
                .withMessage("rasti.language-model.api-key must be of visible ASCII characters");
    }

    @Test
    void refusesLimitsThatLimitNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> limited(Duration.ZERO, 1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> limited(Duration.ofMinutes(6), 1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> limited(Duration.ofSeconds(1), 0, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> limited(Duration.ofSeconds(1), 1, 0, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> limited(Duration.ofSeconds(1), 1, 1, 0))
                .withMessage("rasti.language-model.max-statements must be positive");
    }

    @Test
    void keepsTheKeyToItself() {
        assertThat(with("http://localhost", "m", "sk-very-secret").toString())
                .contains("apiKey=set")
                .doesNotContain("sk-very-secret");
    }

    private static LanguageModelProperties with(String endpoint, String model, String key) {
        return new LanguageModelProperties(endpoint, model, key, Duration.ofSeconds(1), 1, 1, 1, Set.of());
    }

    private static LanguageModelProperties limited(Duration timeout, int characters, int bytes, int statements) {
        return new LanguageModelProperties(
                "http://localhost", "m", "", timeout, characters, bytes, statements, Set.of());
    }
}
