package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

/** All examples are made up. */
class EnglishVerbsTest {

    @Test
    void aNounThatLooksLikeAVerbSaysNothing() {
        Said said = Said.in(Language.EN, "The mayor's claims about the bridge have been in all the papers.");

        assertThat(said.lines()).isEmpty();
    }

    @Test
    void aNameThatLooksLikeAVerbSaysNothing() {
        Said said = Said.in(Language.EN, "Bridges in the United States carry more traffic every single year.");

        assertThat(said.lines()).isEmpty();
    }

    @Test
    void aVerbInProgressSaysSomething() {
        Said said = Said.in(Language.EN, "Mayor Ana Ruiz is claiming that the bridge cost 4 million euros.");

        assertThat(said.lines()).containsExactly("Ana Ruiz: the bridge cost 4 million euros");
    }

    @Test
    void aDescriptionSaysWhatItsObjectIs() {
        Said said = Said.in(Language.EN, "Mayor Ana Ruiz described the bridge as the longest in the country.");

        assertThat(said.lines()).containsExactly("Ana Ruiz: the bridge as the longest in the country");
    }

    @Test
    void aNegatedVerbSaysNothing() {
        Said said = Said.in(Language.EN, "Mayor Ana Ruiz did not say that the bridge was safe.");

        assertThat(said.lines()).isEmpty();
    }
}
