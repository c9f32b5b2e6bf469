package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

class RuleExtractorTest {

    @Test
    void offsetsPointIntoTheOriginalText() {
        String text = "وی گفت: قیمتِ نفـت ۱۰٪ بالا رفت.";

        Suggestion only = Said.in(Language.FA, text).only();

        assertThat(text.substring(only.start(), only.end())).isEqualTo("قیمتِ نفـت ۱۰٪ بالا رفت");
    }

    @Test
    void theSameWordsAgainPointToTheFirst() {
        Said said = Said.in(
                Language.FA, "وزیر نیرو گفت: سدها پر شده‌اند.\nوی افزود: برق هست.\nوی تاکید کرد: «سدها  پر شده اند»!");

        assertThat(said.suggestions()).extracting(Suggestion::repeats).containsExactly(null, null, 0);
    }

    @Test
    void statementsComeInTheOrderOfTheText() {
        Said said = Said.in(
                Language.FA, "وی با بیان اینکه سدها پر است، از قطع نشدن برق خبر داد و گفت: نگران نباشید. آب هست.");

        assertThat(said.suggestions()).isSortedAccordingTo((a, b) -> a.start() - b.start());
        assertThat(said.words()).hasSize(4);
    }

    @Test
    void anyLanguageMayBeAsked() {
        assertThat(new RuleExtractor().extract(new ArticleText(Language.of("he"), "כותרת", "שלום")))
                .isEmpty();
    }
}
