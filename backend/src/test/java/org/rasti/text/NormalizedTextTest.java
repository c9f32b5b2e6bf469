package org.rasti.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NormalizedTextTest {

    @Test
    void mapsBackToTheOriginalPastWhatWasDropped() {
        NormalizedText normalized = NormalizedText.of("تُركيه", Language.FA);

        assertThat(normalized.text()).isEqualTo("ترکیه");
        assertThat(normalized.originalOffset(0)).isZero();
        assertThat(normalized.originalOffset(1)).isEqualTo(2);
        assertThat(normalized.originalOffset(5)).isEqualTo(6);
    }

    @Test
    void mapsEveryLetterOfALigatureToIt() {
        NormalizedText normalized = NormalizedText.of("aﷲb", Language.FA);

        assertThat(normalized.text()).startsWith("a").endsWith("b").hasSizeGreaterThan(4);
        assertThat(normalized.originalOffset(1)).isEqualTo(1);
        assertThat(normalized.originalOffset(2)).isEqualTo(1);
        assertThat(normalized.originalOffset(normalized.text().length() - 1)).isEqualTo(2);
        assertThat(normalized.originalOffset(normalized.text().length())).isEqualTo(3);
    }

    @Test
    void keepsTheOriginal() {
        assertThat(NormalizedText.of("ABC", Language.EN).original()).isEqualTo("ABC");
        assertThat(NormalizedText.of("", Language.EN).text()).isEmpty();
    }

    @Test
    void survivesALoneSurrogate() {
        NormalizedText normalized = NormalizedText.of("a\uD800b😀c", Language.EN);

        assertThat(normalized.originalOffset(normalized.text().length() - 1)).isEqualTo(5);
    }
}
