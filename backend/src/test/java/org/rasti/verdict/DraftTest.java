package org.rasti.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DraftTest {

    @Test
    void isWholeWithRatingSummaryAndExplanation() {
        assertThat(new Draft(1L, "No.", "Because.", null).isWhole()).isTrue();
        assertThat(new Draft(null, "No.", "Because.", null).isWhole()).isFalse();
        assertThat(new Draft(1L, " \n", "Because.", null).isWhole()).isFalse();
        assertThat(new Draft(1L, "No.", "\t", null).isWhole()).isFalse();
        assertThat(Draft.EMPTY.isWhole()).isFalse();
    }

    @Test
    void aBlankNoteIsNone() {
        assertThat(new Draft(1L, "No.", "Because.", " ").hasPublicNote()).isFalse();
        assertThat(new Draft(1L, "No.", "Because.", "A date.").hasPublicNote()).isTrue();
    }

    @Test
    void refusesWhatIsTooLongOrCannotBeStored() {
        assertThatThrownBy(() -> new Draft(null, "x".repeat(1001), "", null)).hasMessage("summary: too-long");
        assertThatThrownBy(() -> new Draft(null, "", "x".repeat(100_001), null)).hasMessage("explanation: too-long");
        assertThatThrownBy(() -> new Draft(null, "", "", "x".repeat(2001))).hasMessage("publicNote: too-long");
        assertThatThrownBy(() -> new Draft(null, "a\0b", "", null)).hasMessage("summary: unreadable");
    }
}
