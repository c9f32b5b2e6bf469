package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

/** All examples are made up. */
class PersianNominalsTest {

    @Test
    void theObjectBeginsBehindWhatStandsBeforeIt() {
        Said said = Said.in(Language.FA, "رضا کریمی وزیر نیرو در واکنش به انتقادها، کمبود برق را ناشی از گرما دانست.");

        assertThat(said.words()).containsExactly("کمبود برق را ناشی از گرما");
    }

    @Test
    void anObjectThatOnlyPointsBackSaysNothing() {
        Said said = Said.in(Language.FA, "رضا کریمی وزیر نیرو این ادعا را رد کرد.");

        assertThat(said.lines()).isEmpty();
    }

    @Test
    void aChargeIsWhatSomebodyIsAccusedOf() {
        Said said = Said.in(Language.FA, "رضا کریمی وزیر نیرو شهرداری را به هدر دادن آب متهم کرد.");

        assertThat(said.words()).containsExactly("شهرداری را به هدر دادن آب");
    }
}
