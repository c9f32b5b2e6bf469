package org.rasti.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rasti.text.Language;

class PreferredLanguageTest {

    @ParameterizedTest
    @CsvSource({
        "fa, fa",
        "fa-IR, fa",
        "en-US, en",
        "'en;q=0.4, fa;q=0.9', fa",
        "'fa;q=0, en', en",
        "de, en",
        "'de, *;q=0.1', fa",
        "fasting, en",
        "';;;q=x', en",
        "'', fa"
    })
    void followsWhatTheReaderAsksFor(String accepted, String language) {
        assertThat(PreferredLanguage.of(accepted)).isEqualTo(Language.of(language));
    }

    @Test
    void isPersianForWhoAsksForNothing() {
        assertThat(PreferredLanguage.of(null)).isEqualTo(Language.FA);
    }

    @ParameterizedTest
    @CsvSource({"/en, fa, en", "/en/x, fa, en", "/fa/, en, fa", "/english, fa, fa", "/, en, en"})
    void isTheAddresssOwnFirst(String path, String accepted, String language) {
        assertThat(PreferredLanguage.of(path, accepted)).isEqualTo(Language.of(language));
    }
}
