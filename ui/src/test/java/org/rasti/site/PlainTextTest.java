package org.rasti.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @Test
    void isOneLine() {
        assertThat(PlainText.line(" one\n\ttwo\u2028three ")).isEqualTo("one two three");
    }

    @Test
    void losesWhatTurnsTextRoundButNoHalfSpace() {
        assertThat(PlainText.line("\u202Eمی\u200Cگوید\u202C\u0000")).isEqualTo("می\u200Cگوید");
    }

    @Test
    void isCutAtAWord() {
        assertThat(PlainText.line("one two three four", 12)).isEqualTo("one two…");
        assertThat(PlainText.line("one two", 12)).isEqualTo("one two");
    }

    @Test
    void isCutInsideAWordWhereThereIsNoOther() {
        assertThat(PlainText.line("x".repeat(50), 10)).isEqualTo("x".repeat(9) + "…");
        assertThat(PlainText.line("😀".repeat(20), 10)).isEqualTo("😀".repeat(4) + "…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "می‌گوید «نُه» € 😀", "\u200E\u200F\u200C\u200D", "…—“”"})
    void keepsEveryOtherCharacterOfAPage(String text) {
        assertThat(dropped(text)).isEqualTo(text);
    }

    @Test
    void dropsEmbeddingsOverridesAndIsolatesFromAPage() {
        assertThat(dropped("\u202Aa\u202Bb\u202Cc\u202Dd\u202Ee\u2066f\u2067g\u2068h\u2069"))
                .isEqualTo("abcdefgh");
    }

    private static String dropped(String text) {
        return new String(BidiControls.dropped(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}
