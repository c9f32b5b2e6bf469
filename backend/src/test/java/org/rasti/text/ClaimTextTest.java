package org.rasti.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClaimTextTest {

    @Test
    void spacesHalfSpacesAndPunctuationDoNotCount() {
        assertThat(ClaimText.key("گروه‌های تروریستی، فعال!", Language.FA))
                .isEqualTo(ClaimText.key("گروههای  تروريستي فعال", Language.FA));
    }

    @Test
    void digitsOfDifferentScriptsAreTheSameWords() {
        assertThat(ClaimText.key("۱۲ ایستگاه", Language.FA)).isEqualTo(ClaimText.key("12 ایستگاه", Language.FA));
    }

    @Test
    void caseAndAccentsDoNotCount() {
        assertThat(ClaimText.key("Café Müller", Language.EN)).isEqualTo(ClaimText.key("cafe muller", Language.EN));
    }

    @Test
    void otherWordsHaveAnotherKey() {
        assertThat(ClaimText.key("جنگ", Language.FA)).isNotEqualTo(ClaimText.key("صلح", Language.FA));
    }
}
