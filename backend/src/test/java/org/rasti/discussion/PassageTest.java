package org.rasti.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasti.account.InvalidInput;
import org.rasti.publication.ExplanationHtml;

class PassageTest {

    private static final String TEXT = """
            # What was said

            The minister **counted** seven ships [@12]; the [register](https://port.example/a1) names five.

            1. Five ships came in May.
            2. Seven ships *left* in June.

            کشتی‌ها هفت تا بودند.
            """;

    @Test
    void whatWasSelectedIsFoundUnderItsMarks() {
        assertThat(selected("minister counted seven ships;").exact()).isEqualTo("minister **counted** seven ships");
        assertThat(selected("ships; the register names").exact())
                .isEqualTo("ships [@12]; the [register](https://port.example/a1) names");
        assertThat(selected("کشتی‌ها هفت").exact()).isEqualTo("کشتی‌ها هفت");
    }

    @Test
    void ofWordsThatStandThereTwiceTheOnesCountedAreMeant() {
        var visible = "Whatwassaid" + "Theministercountedsevenshipstheregisternamesfive" + "FiveshipscameinMay";

        var passage = Passage.selected(TEXT, visible.length(), "Seven ships");

        assertThat(passage.start()).isEqualTo(TEXT.indexOf("Seven ships *left*"));
        assertThat(Passage.selected(TEXT, 60, "ships").start()).isEqualTo(TEXT.indexOf("ships came"));
    }

    /** What the browser counts in the page must be what is counted here in the source. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                TEXT,
                "A [link](https://a.example/x1 \"Title 2\") and ![a picture](https://a.example/p3.png).",
                "> Quoted _words_ of `code_2`\n\n* one [@12][@12]\n* two\n\n10) ten",
                "سال ۱۴۰۲ **پنج** کشتی [@12]، و ۳٫۵ درصد 😀"
            })
    void countsTheLettersThatReadersSee(String markdown) {
        var page = Jsoup.parse(ExplanationHtml.render(markdown, List.of(12L)));
        page.select(".citation").remove();
        var counted = new StringBuilder();
        for (int place : VisibleText.of(markdown).letters()) {
            counted.append(markdown.charAt(place));
        }

        assertThat(counted.toString()).isEqualTo(letters(page.text()));
    }

    private static String letters(String text) {
        return text.chars()
                .filter(c -> VisibleText.isLetter((char) c))
                .mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.joining());
    }

    @Test
    void aSelectionMayReachOverSeveralItems() {
        assertThat(selected("in May.\nSeven ships left").exact()).isEqualTo("in May.\n2. Seven ships *left");
    }

    @Test
    void wordsThatAreNotThereAreRefused() {
        assertThatThrownBy(() -> selected("eight ships")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> selected(" … ")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void paragraphsAreReadWithoutTheirMarks() {
        assertThat(Passage.paragraphs(TEXT))
                .extracting(Passage::words)
                .containsExactly(
                        "What was said",
                        "The minister counted seven ships ; the register names five.",
                        "Five ships came in May.\nSeven ships left in June.",
                        "کشتی‌ها هفت تا بودند.");
        assertThat(Passage.paragraphs("\n \n***\n\n")).isEmpty();
    }

    @Test
    void aLongExplanationIsCutAsWell() {
        var text = "word ".repeat(10_000) + "\n\n" + "line\n".repeat(10_000);

        assertThat(Passage.paragraphs(text)).hasSize(2);
    }

    private static Passage selected(String words) {
        return Passage.selected(TEXT, 0, words);
    }
}
