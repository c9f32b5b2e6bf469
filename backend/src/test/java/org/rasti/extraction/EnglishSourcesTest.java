package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

/** All examples are made up. */
class EnglishSourcesTest {

    @Test
    void theSourceMayStandFirst() {
        Said said = Said.in(Language.EN, "According to the Bridge Authority, the bridge cost 4 million euros.");

        assertThat(said.lines()).containsExactly("Bridge Authority: the bridge cost 4 million euros");
    }

    @Test
    void theSourceMayStandLast() {
        Said said = Said.in(Language.EN, "The bridge cost 4 million euros, according to the Bridge Authority.");

        assertThat(said.lines()).containsExactly("Bridge Authority: The bridge cost 4 million euros");
    }

    @Test
    void theSourceMayInterruptTheWords() {
        Said said =
                Said.in(Language.EN, "The bridge, according to the Bridge Authority, cost 4 million euros to build.");

        assertThat(said.lines()).containsExactly("Bridge Authority: cost 4 million euros to build");
    }
}
