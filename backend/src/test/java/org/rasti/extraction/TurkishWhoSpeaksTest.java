package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

/** All examples are made up. */
class TurkishWhoSpeaksTest {

    @Test
    void aQuotationOverTwoParagraphs() {
        Said said = Said.in(Language.TR, """
                Vali Ali Kaya, şunları kaydetti:
                "Yollar açık. Kar yağışı durdu.
                Ekiplerimiz sahada. Herkese teşekkür ederim."
                """);

        assertThat(said.words())
                .containsExactly("Yollar açık", "Kar yağışı durdu", "Ekiplerimiz sahada", "Herkese teşekkür ederim");
    }

    @Test
    void somebodyUnnamed() {
        Said said = Said.in(Language.TR, """
                Vali Ali Kaya, yolların açık olduğunu söyledi.
                Bir köy sakini ise yolların iki gündür kapalı olduğunu anlattı.
                """);

        assertThat(said.speakers()).containsExactly("Ali Kaya", "?");
    }

    @Test
    void theSourceStandsInTheNominative() {
        Said said = Said.in(Language.TR, """
                Ordu Ziraat Odasına göre bu yaz 900 dönüm domates tarlada kurudu. Oda, kararın yanlış olduğunu bildirdi.
                """);

        assertThat(said.speakers()).containsExactly("Ordu Ziraat Odası", "Ordu Ziraat Odası");
    }

    @Test
    void anAsideBeforeTheVerb() {
        Said said = Said.in(Language.TR, """
                Vali Ali Kaya, yolun haziranda açılacağını geçen ay katıldığı bir düğünde de söylemişti.
                """);

        assertThat(said.words()).containsExactly("yolun haziranda açılacağını");
    }
}
