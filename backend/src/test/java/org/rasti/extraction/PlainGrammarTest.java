package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

class PlainGrammarTest {

    @Test
    void longQuotationsAreFoundInAnyLanguage() {
        Said said = Said.in(Language.of("de"), "Der Minister sagte: \"Wir bauen drei neue Schulen.\" Dann ging er.");

        assertThat(said.words()).containsExactly("Wir bauen drei neue Schulen");
        assertThat(said.only().form()).isEqualTo(Form.DIRECT);
        assertThat(said.only().speaker()).isNull();
    }

    @Test
    void whatFollowsAShortLeadWithAColonIsFound() {
        Said said = Said.in(Language.of("es"), "La alcaldesa: el puente es seguro. Pasó dos controles.");

        assertThat(said.words()).containsExactly("el puente es seguro", "Pasó dos controles");
    }

    @Test
    void aShortQuotedWordIsNoStatement() {
        assertThat(Said.in(Language.of("de"), "Er nannte es \"unfair\" und ging.")
                        .words())
                .isEmpty();
    }
}
