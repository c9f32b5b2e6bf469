package org.rasti.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorTest {

    private static final String TEXT = "گفت: «گروه‌ها با آمریکا ارتباط دارند» و رفت.";

    @Test
    void holdsPositionAndQuote() {
        int start = TEXT.indexOf("گروه");
        int end = TEXT.indexOf("»");

        var anchor = Anchor.in(TEXT, start, end);

        assertThat(anchor.exact()).isEqualTo("گروه‌ها با آمریکا ارتباط دارند");
        assertThat(anchor.prefix()).isEqualTo("گفت: «");
        assertThat(anchor.suffix()).isEqualTo("» و رفت.");
        assertThat(anchor.fits(TEXT)).isTrue();
        assertThat(anchor.fits(" " + TEXT)).isFalse();
        assertThat(anchor.fits("short")).isFalse();
    }

    @Test
    void leavesSpacesHalfSpacesAndMarksOfDirectionAtItsEdges() {
        var text = "\u200F \u200Cسخن\u200Cها \u00A0\u200B.";

        var anchor = Anchor.in(text, 0, text.length() - 1);

        assertThat(anchor.exact()).isEqualTo("سخن\u200Cها");
        assertThat(anchor.start()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"-1, 5", "0, 10000", "5, 5", "9, 3"})
    void refusesBoundsOutsideTheText(int from, int to) {
        assertThatThrownBy(() -> Anchor.in(TEXT, from, to)).hasMessage("passage: passage-bounds");
    }

    @Test
    void refusesNothingButSpace() {
        assertThatThrownBy(() -> Anchor.in("one   two", 3, 6)).hasMessage("passage: passage-empty");
    }

    @Test
    void refusesHalfACharacter() {
        assertThatThrownBy(() -> Anchor.in("a😀b", 0, 2)).hasMessage("passage: passage-bounds");
        assertThatThrownBy(() -> Anchor.in("a😀b", 2, 4)).hasMessage("passage: passage-bounds");
        assertThat(Anchor.in("a😀b", 1, 3).exact()).isEqualTo("😀");
    }

    @Test
    void itsContextIsShortAndOfWholeCharacters() {
        var text = "😀".repeat(100) + " said " + "😀".repeat(100);

        var anchor = Anchor.in(text, 201, 205);

        assertThat(anchor.exact()).isEqualTo("said");
        assertThat(anchor.prefix())
                .hasSizeLessThanOrEqualTo(60)
                .startsWith("😀")
                .endsWith(" ");
        assertThat(anchor.suffix()).hasSizeLessThanOrEqualTo(61).startsWith(" ").endsWith("😀");
    }
}
