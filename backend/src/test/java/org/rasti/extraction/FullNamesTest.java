package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

/** All examples are made up. */
class FullNamesTest {

    @Test
    void aSurnameGetsTheNameThatASilentSentenceGave() {
        Said said = Said.in(Language.EN, "Ana Ruiz arrived in Porto Novo on Monday.\nThe bridge is safe, Ruiz said.");

        assertThat(said.lines()).containsExactly("Ana Ruiz: The bridge is safe");
    }

    @Test
    void aTurkishSurnameGetsTheNameWithoutItsSuffix() {
        Said said = Said.in(
                Language.TR, "Dün toplantı Ayşe Demir'in odasında yapıldı.\nDemir, aşı oranının düştüğünü söyledi.");

        assertThat(said.lines()).containsExactly("Ayşe Demir: aşı oranının düştüğünü");
    }
}
