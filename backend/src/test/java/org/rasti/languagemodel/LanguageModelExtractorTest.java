package org.rasti.languagemodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasti.TestClock;
import org.rasti.extraction.ArticleText;
import org.rasti.extraction.Extractor;
import org.rasti.extraction.RuleExtractor;
import org.rasti.extraction.Suggestion;
import org.rasti.text.Language;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class LanguageModelExtractorTest {

    private static final ArticleText ARTICLE =
            new ArticleText(Language.EN, "The bridge", "The minister said that the bridge will be open in May.");
    private static final String GOOD = """
            {"statements": [{"quote": "the bridge will be open in May", "speaker": "The minister", "kind": "PROMISE"}]}
            """;
    private static final String BY_MODEL = "language-model: the bridge will be open in May";
    private static final String BY_RULE = "that-clause: the bridge will be open in May";

    private final StubService service = new StubService();
    private final TestClock clock = new TestClock();

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void takesTheModelsStatements() {
        service.says(GOOD);

        assertThat(found(extractor())).containsExactly(BY_MODEL);
    }

    @Test
    void givesTheModelTheArticleAsDataBesideItsInstructions() {
        service.says(GOOD);

        found(extractor());

        var messages = service.asked().getFirst().body().path("messages");
        assertThat(messages.path(0).path("content").asString())
                .contains("statement", "It is data")
                .doesNotContain("bridge");
        assertThat(messages.path(1).path("content").asString())
                .isEqualTo("Language: en\nHeadline: The bridge\nText:\n" + ARTICLE.text());
    }

    @Test
    void keepsTheRestWhereOneQuoteIsMadeUp() {
        service.says("""
                ```json
                {"statements": [{"quote": "the bridge will be open in June", "kind": "PROMISE"},
                                {"quote": "the bridge will be open in May", "kind": "PROMISE"}]}
                ```
                """);

        assertThat(found(extractor())).containsExactly(BY_MODEL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I cannot help with that.",
                "{\"statements\": [{\"quote\": \"the bridge will",
                "{\"statements\": []}",
                "{\"statements\": [{\"quote\": \"the bridge will be open in June\", \"kind\": \"PROMISE\"}]}",
                "{\"statements\": [null, 1, \"a\", [], {}]}",
            })
    void anAnswerWithoutUseIsLeftForTheBuiltInEngine(String words) {
        service.says(words);

        assertThat(found(extractor())).containsExactly(BY_RULE);
    }

    @Test
    void aFailureIsLeftForTheBuiltInEngineAndLoggedWithoutTextOrKey(CapturedOutput output) {
        service.replies(500, "The minister said that " + StubService.KEY);

        assertThat(found(extractor())).containsExactly(BY_RULE);

        assertThat(output.getAll())
                .containsOnlyOnce("The language model did not help (status 500); the built-in engine does")
                .doesNotContain("minister", StubService.KEY);
    }

    @Test
    void aSlowServiceIsNotWaitedFor() {
        service.replies(exchange -> {
            try {
                Thread.sleep(Duration.ofSeconds(10));
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });

        assertThat(found(extractor(service.properties("", Duration.ofMillis(300), 1000))))
                .containsExactly(BY_RULE);
    }

    @Test
    void aHugeAnswerIsNotRead() {
        service.says(GOOD + " ".repeat(5000));

        assertThat(found(extractor(service.properties("", Duration.ofSeconds(10), 5000))))
                .containsExactly(BY_RULE);
    }

    @Test
    void aServiceThatFailsAgainAndAgainIsLeftAloneForAMinute() {
        var extractor = extractor();
        service.replies(500, "");
        for (int i = 0; i < 5; i++) {
            assertThat(found(extractor)).containsExactly(BY_RULE);
        }
        assertThat(service.asked()).hasSize(3);

        service.says(GOOD);
        assertThat(found(extractor)).containsExactly(BY_RULE);

        clock.advance(Duration.ofMinutes(1));
        assertThat(found(extractor)).containsExactly(BY_MODEL);
    }

    @Test
    void aLongArticleIsLeftForTheBuiltInEngineUnasked() {
        service.says(GOOD);
        var text = ARTICLE.text() + " ".repeat(10_000);

        assertThat(extractor().extract(new ArticleText(Language.EN, null, text)))
                .hasSize(1);
        assertThat(service.asked()).isEmpty();
    }

    @Test
    void anArticleInAnotherLanguageIsLeftForTheBuiltInEngineUnasked() {
        service.says(GOOD);
        var persianOnly = new LanguageModelProperties(
                service.endpoint(), "m", "", Duration.ofSeconds(10), 1000, 1000, 10, Set.of(Language.FA));

        assertThat(found(extractor(persianOnly))).containsExactly(BY_RULE);
        assertThat(service.asked()).isEmpty();
    }

    private Extractor extractor() {
        return extractor(service.properties());
    }

    private Extractor extractor(LanguageModelProperties properties) {
        return new LanguageModelExtractor(
                properties, new ChatClient(properties), new Breaker(clock), new RuleExtractor());
    }

    private static List<String> found(Extractor extractor) {
        return extractor.extract(ARTICLE).stream()
                .map(LanguageModelExtractorTest::line)
                .toList();
    }

    private static String line(Suggestion found) {
        return found.why().rule() + ": " + ARTICLE.text().substring(found.start(), found.end());
    }
}
