package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TurkishNamesTest {

    @Test
    void namesLoseTheirCaseEndings() {
        assertThat(TurkishNames.bare("Scott Bessent'ten")).isEqualTo("Scott Bessent");
        assertThat(TurkishNames.bare("Kazaks’ın")).isEqualTo("Kazaks");
        assertThat(TurkishNames.bare("Ulaştırma Bakanlığından")).isEqualTo("Ulaştırma Bakanlığı");
        assertThat(TurkishNames.bare("Selim Karaçay")).isEqualTo("Selim Karaçay");
    }

    @Test
    void tellsTheAblative() {
        assertThat(TurkishNames.isAblative("bakanlığından")).isTrue();
        assertThat(TurkishNames.isAblative("bessent'ten")).isTrue();
        assertThat(TurkishNames.isAblative("bakanlığı")).isFalse();
    }
}
