package org.rasti.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @Test
    void persianAndArabicRunFromRightToLeft() {
        assertThat(Language.FA.rightToLeft()).isTrue();
        assertThat(Language.AR.rightToLeft()).isTrue();
        assertThat(Language.of("ckb").rightToLeft()).isTrue();
    }

    @Test
    void englishAndTurkishRunFromLeftToRight() {
        assertThat(Language.EN.rightToLeft()).isFalse();
        assertThat(Language.TR.rightToLeft()).isFalse();
    }

    @Test
    void theSameTagIsTheSameLanguage() {
        assertThat(Language.of("fa")).isEqualTo(Language.FA).hasToString("fa");
        assertThat(Language.FA.locale().getLanguage()).isEqualTo("fa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "f", "FA", "fa-IR", "pers", "f1", "فا"})
    void whatIsNoPrimarySubtagIsRefused(String tag) {
        assertThatIllegalArgumentException().isThrownBy(() -> Language.of(tag));
    }
}
