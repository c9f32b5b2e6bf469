package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

/** All examples are made up. */
class EnglishWhoSpeaksTest {

    @Test
    void aSpokeswomanSpeaksForTheBodyNamedLast() {
        Said said = Said.in(Language.EN, """
                Northfield police said on Friday three people had been arrested.
                A spokeswoman said the search had lasted nine hours.
                """);

        assertThat(said.speakers()).containsExactly("Northfield police", "Northfield police");
    }

    @Test
    void theForceIsTheBodyNamedLast() {
        Said said = Said.in(Language.EN, """
                Northfield police said on Friday three people had been arrested.
                In a statement, the force said: "We ask nobody to speculate about it."
                """);

        assertThat(said.speakers()).containsExactly("Northfield police", "Northfield police");
    }
}
