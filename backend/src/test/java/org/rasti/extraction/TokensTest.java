package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

class TokensTest {

    private final Tokens tokens = new Tokens("Helena Marsh, minister.", Language.EN);

    @Test
    void givesBackTheOriginalText() {
        assertThat(tokens.text(0, 2)).isEqualTo("Helena Marsh");
        assertThat(tokens.text(2, 2)).isEmpty();
    }

    @Test
    void outsideTheTextThereIsNothing() {
        assertThat(tokens.key(-1)).isEmpty();
        assertThat(tokens.isMark(99, ".")).isFalse();
        assertThat(tokens.isCapital(99)).isFalse();
    }

    @Test
    void countsWordsAndFindsMarks() {
        assertThat(tokens.words(0, tokens.size())).isEqualTo(3);
        assertThat(tokens.find(",", 0, tokens.size())).isEqualTo(2);
        assertThat(tokens.find(";", 0, tokens.size())).isEqualTo(tokens.size());
    }

    @Test
    void knowsCapitals() {
        assertThat(tokens.isCapital(1)).isTrue();
        assertThat(tokens.isCapital(3)).isFalse();
    }
}
