package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

/** All examples are made up. */
class PersianSpeakerTest {

    @Test
    void theReportersVoiceMayQuoteSomebody() {
        Said said = Said.in(Language.FA, "گفتنی است، سازمان آب نسبت به کمبود آب شرب هشدار داده بود.");

        assertThat(said.lines()).containsExactly("سازمان آب: کمبود آب شرب");
    }
}
