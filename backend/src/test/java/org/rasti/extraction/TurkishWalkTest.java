package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

/** All examples are made up. */
class TurkishWalkTest {

    @Test
    void aNameAndAColonAreAHeading() {
        Said said = Said.in(Language.TR, "Sözcü Ayşe Kaya: \"Her iki tarafla temas halindeyiz\"");

        assertThat(said.lines()).containsExactly("Ayşe Kaya: Her iki tarafla temas halindeyiz");
    }

    @Test
    void aParticipleThatSaysNothingTellsWhoSpeaks() {
        Said said = Said.in(Language.TR, "Soruları yanıtlayan Kaya, \"Köprünün maliyeti arttı.\" dedi.");

        assertThat(said.lines()).containsExactly("Kaya: Köprünün maliyeti arttı");
    }

    @Test
    void aNewsAgencyIsPassedByOnTheWayToTheSpeaker() {
        Said said = Said.in(Language.TR, "Reuters'a konuşan bir diplomat ise \"Görüşmeler tıkandı artık\" dedi.");

        assertThat(said.lines()).containsExactly("?: Görüşmeler tıkandı artık");
    }

    @Test
    void aMinistryMayHoldCommas() {
        Said said = Said.in(
                Language.TR,
                "Çevre, Şehircilik ve İklim Değişikliği Bakanı Ali Kaya, konutların yenileneceğini söyledi.");

        assertThat(said.lines()).containsExactly("Ali Kaya: konutların yenileneceğini");
    }
}
