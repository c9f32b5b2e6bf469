package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({"افزود,افرود", "افزود,تفزود", "افزود,افزد", "افزود,اففزود", "افزود,افوزد", "افزود,افزود"})
    void oneSlipIsForgiven(String right, String written) {
        assertThat(Spelling.oneSlip(right, written)).isTrue();
        assertThat(Spelling.oneSlip(written, right)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"افزود,افتاد", "افزود,افز", "افزود,فزودن", "abcd,badc"})
    void twoAreNot(String right, String written) {
        assertThat(Spelling.oneSlip(right, written)).isFalse();
    }
}
