package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasti.text.Language;

/** Whatever text comes in: no exception, valid offsets, the same answer twice. */
class RuleExtractorFuzzTest {

    private static final RuleExtractor EXTRACTOR = new RuleExtractor();
    private static final List<String> PIECES = List.of(
            "«",
            "»",
            "\"",
            "“",
            "”",
            "(",
            ")",
            ":",
            "،",
            ",",
            ".",
            "؟",
            "\n",
            "\n\n",
            " ",
            "\u200c",
            "\u200f",
            "*",
            "-",
            "وی ",
            "گفت",
            "افزود: ",
            "تاکید کرد که ",
            "با بیان اینکه ",
            "از ",
            " خبر داد",
            " را ",
            "وزیر خارجه ",
            "به گفته ",
            "said",
            " that ",
            ", he said. ",
            "According to ",
            "The minister ",
            "Marsh ",
            "told reporters ",
            "accused ",
            " dedi",
            "söyledi",
            "belirterek, ",
            " diyen ",
            "قال ",
            "إن ",
            "أن ",
            "وأضاف: ",
            "مشيرا إلى ",
            "\uD800",
            "\uDC00",
            "😀",
            "1403",
            "\u0000",
            "\u0301",
            "ﷲ",
            "است",
            "سید عباس عراقچی",
            "İ",
            "'",
            "’");

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en", "tr", "ar", "de"})
    void anyTextIsReadWithoutHarm(String tag) {
        Random random = new Random(20_241_202);
        for (int i = 0; i < 150; i++) {
            check(Language.of(tag), i % 3 == 0 ? noise(random, 400) : pieces(random, 250));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en", "tr", "ar", "de"})
    void aLongTextTakesNoLongerThanItsLength(String tag) {
        Random random = new Random(7);
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            check(Language.of(tag), pieces(random, 40_000));
            check(Language.of(tag), "«".repeat(100_000) + "»".repeat(100_000));
            check(Language.of(tag), "\"".repeat(100_001));
            check(Language.of(tag), "وی گفت: ".repeat(25_000));
            check(Language.of(tag), "و".repeat(200_000));
            check(Language.of(tag), "a, ".repeat(70_000));
            check(Language.of(tag), "he said that ".repeat(16_000));
            check(Language.of(tag), "قال إن ".repeat(28_000));
            check(Language.of(tag), "dedi, ".repeat(33_000));
        });
    }

    @Test
    void anEmptyTextHoldsNothing() {
        assertThat(Said.in(Language.FA, "").suggestions()).isEmpty();
        assertThat(Said.in(Language.EN, " \n\n ").suggestions()).isEmpty();
    }

    private static void check(Language language, String text) {
        ArticleText article = new ArticleText(language, null, text);
        List<Suggestion> found = EXTRACTOR.extract(article);
        int last = 0;
        for (int i = 0; i < found.size(); i++) {
            Suggestion suggestion = found.get(i);
            assertThat(suggestion.start()).isGreaterThanOrEqualTo(last);
            assertThat(suggestion.end()).isGreaterThan(suggestion.start()).isLessThanOrEqualTo(text.length());
            assertThat(suggestion.checkWorthiness()).isBetween(0.0, 1.0);
            if (suggestion.repeats() != null) {
                assertThat(suggestion.repeats()).isBetween(0, i - 1);
            }
            last = suggestion.start();
        }
        if (text.length() < 20_000) {
            assertThat(EXTRACTOR.extract(article)).isEqualTo(found);
        }
    }

    private static String pieces(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static String noise(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) random.nextInt(0x10000));
        }
        return text.toString();
    }
}
