package org.rasti.desk.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rasti.desk.article.MarkFixture.mark;

import org.junit.jupiter.api.Test;
import org.rasti.account.InvalidInput;

class PassageTest {

    private static final String TEXT = "وی گفت: گروه‌ها آمدند.\nو رفتند.";

    @Test
    void leavesSpaceAndHalfSpaceAtTheEdgesOut() {
        assertThat(Passage.verified(TEXT, 7, 16, TEXT.substring(7, 16))).isEqualTo(new Passage(8, 15, "گروه‌ها"));
    }

    @Test
    void mayReachOverParagraphs() {
        assertThat(Passage.verified(TEXT, 16, 25, TEXT.substring(16, 25)).quote())
                .contains("\n");
    }

    @Test
    void refusesWordsThatDoNotStandThere() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> Passage.verified(TEXT, 8, 15, "گروهها"))
                .extracting(InvalidInput::problem)
                .isEqualTo("passage-moved");
    }

    @Test
    void refusesOffsetsOutsideTheText() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> Passage.verified(TEXT, -1, 5, "x"));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> Passage.verified(TEXT, 5, 500, "x"));
    }

    @Test
    void splitsAMarkOnlyWithinIt() {
        var passage = new Passage(5, 8, "abc");

        assertThat(passage.splits(mark(1, 0, 10))).isTrue();
        assertThat(passage.splits(mark(1, 5, 10))).isFalse();
        assertThat(passage.splits(mark(1, 0, 5))).isFalse();
    }
}
