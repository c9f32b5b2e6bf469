package org.rasti.languagemodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rasti.extraction.ArticleText;
import org.rasti.extraction.Explanation;
import org.rasti.extraction.Form;
import org.rasti.extraction.Kind;
import org.rasti.extraction.SpeakerGuess;
import org.rasti.extraction.Suggestion;
import org.rasti.text.Language;
import tools.jackson.databind.json.JsonMapper;

class AnswerCheckTest {

    private static final ArticleText ARTICLE = new ArticleText(
            Language.EN,
            "Ann Smith on the bridge",
            "Minister Smith said the bridge is safe. “We will open it in May,” she added. The bridge is safe!");

    @Test
    void takesWhatStandsInTheArticle() {
        var accepted = accept("""
                [{"quote": "the bridge is safe", "occurrence": 1, "speaker": "Ann Smith", "person": true,
                  "role": "Minister", "body": null, "mention": "Minister Smith", "cue": "said", "form": "REPORTED",
                  "kind": "FACT", "checkWorthiness": 0.7}]
                """);

        assertThat(accepted)
                .containsExactly(new Suggestion(
                        20,
                        38,
                        new SpeakerGuess("Ann Smith", "Minister", null, true),
                        "Minister Smith",
                        "said",
                        Form.REPORTED,
                        Kind.FACT,
                        0.7,
                        null,
                        new Explanation("language-model", "language-model", Map.of("language-model", 0.7))));
    }

    @Test
    void dropsAQuoteThatDoesNotStandInTheText() {
        assertThat(accept("""
                [{"quote": "The bridge was safe", "kind": "FACT"},
                 {"quote": "the  bridge is safe", "kind": "FACT"},
                 {"quote": "Ann Smith on the bridge", "kind": "FACT"},
                 {"quote": "", "kind": "FACT"},
                 {"quote": "!", "kind": "FACT"},
                 {"quote": 7, "kind": "FACT"},
                 {"kind": "FACT"},
                 "the bridge is safe"]
                """)).isEmpty();
    }

    @Test
    void takesTheOccurrenceThatIsMeant() {
        assertThat(passages("""
                [{"quote": "ridge is safe", "occurrence": 2, "kind": "FACT"}]
                """)).containsExactly("82: ridge is safe");
        assertThat(passages("""
                [{"quote": "ridge is safe", "occurrence": 3, "kind": "FACT"}]
                """)).isEmpty();
        assertThat(passages("""
                [{"quote": "ridge is safe", "occurrence": 0, "kind": "FACT"}]
                """)).containsExactly("25: ridge is safe");
    }

    @Test
    void takesTheSpaceOffAQuote() {
        assertThat(passages("""
                [{"quote": " the bridge is safe\\n", "kind": "FACT"}]
                """)).containsExactly("20: the bridge is safe");
    }

    @Test
    void dropsAStatementOfNoKnownKind() {
        assertThat(accept("""
                [{"quote": "the bridge is safe", "kind": "LIE"}, {"quote": "We will open it in May"}]
                """)).isEmpty();
    }

    @Test
    void readsConstantsInAnyCaseAndTakesReportedSpeechForGranted() {
        assertThat(accept("""
                [{"quote": "the bridge is safe", "kind": "fact", "form": "whispered"},
                 {"quote": "We will open it in May", "kind": "Promise", "form": "direct"}]
                """))
                .extracting(Suggestion::kind, Suggestion::form)
                .containsExactly(tuple(Kind.FACT, Form.REPORTED), tuple(Kind.PROMISE, Form.DIRECT));
    }

    @Test
    void dropsDetailsThatAreNotInTheArticle() {
        assertThat(accept("""
                [{"quote": "the bridge is safe", "kind": "FACT", "speaker": "John Miller", "role": "Mayor",
                  "mention": "the mayor", "cue": "lied"}]
                """)).singleElement().satisfies(only -> {
            assertThat(only.speaker()).isNull();
            assertThat(only.mention()).isNull();
            assertThat(only.cue()).isNull();
            assertThat(only.why().resolution()).isEqualTo("unresolved");
        });
    }

    @Test
    void dropsARoleAloneWhereTheSpeakerIsRight() {
        assertThat(accept("""
                [{"quote": "the bridge is safe", "kind": "FACT", "speaker": "Ann Smith", "role": "Liar",
                  "person": "perhaps"}]
                """))
                .extracting(Suggestion::speaker)
                .containsExactly(new SpeakerGuess("Ann Smith", null, null, true));
    }

    @ParameterizedTest
    @CsvSource({
        "0.25, 0.25",
        "0.12345, 0.123",
        "-3, 0",
        "85, 1",
        "1e999, 0.5",
        "'\"0.8\"', 0.8",
        "'\"NaN\"', 0.5",
        "'\"high\"', 0.5",
        "null, 0.5",
        "{}, 0.5",
    })
    void keepsWorthinessBetweenZeroAndOne(String given, double taken) {
        assertThat(accept("[{\"quote\": \"the bridge is safe\", \"kind\": \"FACT\", \"checkWorthiness\": " + given
                        + "}]"))
                .extracting(Suggestion::checkWorthiness)
                .containsExactly(taken);
    }

    @Test
    void ordersByTheTextAndDropsOverlaps() {
        assertThat(passages("""
                [{"quote": "open it in May", "kind": "PROMISE"},
                 {"quote": "the bridge is safe", "kind": "FACT"},
                 {"quote": "the bridge", "kind": "FACT"},
                 {"quote": "We will open it", "kind": "PROMISE"},
                 {"quote": "the bridge is safe", "kind": "OPINION"}]
                """)).containsExactly("20: the bridge is safe", "41: We will open it");
    }

    @Test
    void theSameWordsAgainPointToTheFirst() {
        assertThat(accept("""
                [{"quote": "The bridge is safe!", "kind": "FACT"},
                 {"quote": "We will open it in May", "kind": "PROMISE"},
                 {"quote": "the bridge is safe", "kind": "FACT"}]
                """)).extracting(Suggestion::repeats).containsExactly(null, null, 0);
    }

    @Test
    void looksAtSoManyStatementsOnly() {
        var items = JsonMapper.shared().readTree("""
                [{"quote": "nothing of the kind", "kind": "FACT"},
                 {"quote": "We will open it in May", "kind": "PROMISE"},
                 {"quote": "the bridge is safe", "kind": "FACT"}]
                """).valueStream().toList();

        assertThat(new AnswerCheck(ARTICLE, 2).accept(items))
                .extracting(Suggestion::kind)
                .containsExactly(Kind.PROMISE);
    }

    @Test
    void takesNoWholeArticleForAStatement() {
        var long2001 = new ArticleText(Language.EN, null, "x".repeat(2001));
        var items = JsonMapper.shared()
                .readTree("[{\"quote\": \"" + long2001.text() + "\", \"kind\": \"FACT\"}]")
                .valueStream()
                .toList();

        assertThat(new AnswerCheck(long2001, 10).accept(items)).isEmpty();
    }

    private static List<String> passages(String json) {
        return accept(json).stream()
                .map(found -> found.start() + ": " + ARTICLE.text().substring(found.start(), found.end()))
                .toList();
    }

    private static List<Suggestion> accept(String json) {
        var items = JsonMapper.shared().readTree(json).valueStream().toList();
        return new AnswerCheck(ARTICLE, 10).accept(items);
    }
}
