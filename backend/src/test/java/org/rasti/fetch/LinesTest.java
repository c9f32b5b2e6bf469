package org.rasti.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void makesEveryBlockALine() {
        assertThat(Lines.of(Jsoup.parse("<div>one<p>two</p>three<br>four<ul><li>five<li>six</ul></div>")))
                .containsExactly("one", "two", "three", "four", "five", "six");
    }

    @Test
    void joinsInlineTextAndBlanks() {
        assertThat(Lines.of(Jsoup.parse("<p>\n  one <b>two</b>,\t<i>three</i>\n\n</p>")))
                .containsExactly("one two, three");
    }

    @Test
    void keepsEveryOtherCharacterAsWritten() {
        String written = "می\u200Cرود «كتاب»\u00A0ي ۱۲٪ e\u0301 \u00ADsoft \u200Bzero";

        assertThat(Lines.of(Jsoup.parse("<p>" + written))).containsExactly(written);
    }

    @Test
    void leavesOutOrnaments() {
        assertThat(Lines.of(Jsoup.parse("<p>***<p>one<hr><p>&nbsp;&nbsp;two&nbsp;<p>—")))
                .containsExactly("one", "two");
    }

    @Test
    void keepsStyledInlineParagraphsInTheirLine() {
        assertThat(Lines.of(Jsoup.parse("<div>one <p style='display: inline'>two</p> three</div>")))
                .containsExactly("one two three");
    }

    @Test
    void readsTheLinesOfAString() {
        assertThat(Lines.of("one\n\n two  words \r\nthree")).containsExactly("one", "two words", "three");
    }
}
