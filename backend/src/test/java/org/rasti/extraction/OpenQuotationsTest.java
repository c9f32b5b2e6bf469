package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

/** All examples are made up. */
class OpenQuotationsTest {

    @Test
    void aQuotationMayGoOnOverParagraphs() {
        Said said = Said.in(
                Language.FA, "رضا کریمی وزیر نیرو گفت: «سدها پر است.\nبرق هم قطع نمی‌شود.\nگاز هم هست.» باران نیامد.");

        assertThat(said.lines())
                .containsExactly("رضا کریمی: سدها پر است", "رضا کریمی: برق هم قطع نمی‌شود", "رضا کریمی: گاز هم هست");
    }

    @Test
    void aLostMarkEndsWithItsParagraph() {
        Said said = Said.in(Language.FA, "رضا کریمی وزیر نیرو گفت: «سدها پر است.\nباران نیامد و برف هم نبارید.");

        assertThat(said.lines()).containsExactly("رضا کریمی: سدها پر است");
    }

    @Test
    void turkishQuotationsGoOnAsWell() {
        Said said = Said.in(
                Language.TR, "Bakan Ayşe Demir şöyle konuştu:\n“Bölgede risk var.\nHazırlıklı olmak zorundayız.”");

        assertThat(said.lines())
                .containsExactly("Ayşe Demir: Bölgede risk var", "Ayşe Demir: Hazırlıklı olmak zorundayız");
    }
}
