package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

/** All examples are made up. */
class EnglishSubjectsTest {

    @Test
    void aRelativeClauseHasTheSpeakerBeforeIt() {
        Said said = Said.in(
                Language.EN, "The plan angered Mayor Ana Ruiz, who argued that the bridge would never be built.");

        assertThat(said.lines()).containsExactly("Ana Ruiz: the bridge would never be built");
    }

    @Test
    void theNameMayStandBetweenCommasBehindTheRole() {
        Said said = Said.in(Language.EN, "The harbour's spokesman, Daniel Price, said that the port was closed.");

        assertThat(said.lines()).containsExactly("Daniel Price: the port was closed");
    }

    @Test
    void whatSomebodyIsMayStandInSmallLettersBeforeTheName() {
        Said said = Said.in(Language.EN, "Local resident Bill Carver said that the bridge was noisy.");

        assertThat(said.lines()).containsExactly("Bill Carver: the bridge was noisy");
    }

    @Test
    void anAbbreviatedTitleIsNotPartOfTheName() {
        Said said = Said.in(Language.EN, "\"We have the votes,\" said Sen. Mark Dole on Monday.");

        assertThat(said.lines()).containsExactly("Mark Dole: We have the votes");
    }
}
