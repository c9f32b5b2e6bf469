package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

class TokenizerTest {

    @Test
    void aHalfSpaceJoinsAWord() {
        assertThat(keys("می‌گوید گفت:\u200c تا", Language.FA)).containsExactly("میگوید", "گفت", ":", "تا");
    }

    @Test
    void marksOfAllScriptsAreOne() {
        assertThat(keys("چه؟ بله، نه؛", Language.FA)).containsExactly("چه", "?", "بله", ",", "نه", ";");
    }

    @Test
    void aNumberKeepsItsPointsAndALetterBehindItIsAWord() {
        assertThat(keys("2.1 و 1,500 و 17عیار", Language.FA)).containsExactly("2.1", "و", "1,500", "و", "17", "عیار");
    }

    @Test
    void anApostropheStandsWithinAWordOnly() {
        assertThat(keys("Reyes's 'plan' don’t", Language.EN)).containsExactly("reyes's", "'", "plan", "'", "don't");
    }

    @Test
    void twoApostrophesAreAQuotationMark() {
        assertThat(keys("''Yes,'' he said", Language.EN)).containsExactly("\"", "yes", ",", "\"", "he", "said");
    }

    @Test
    void everyTokenKnowsItsPlaceInTheOriginal() {
        String text = "تُركيه «😀» Ok";

        assertThat(Tokenizer.tokens(text, Language.FA))
                .extracting(t -> text.substring(t.start(), t.end()))
                .containsExactly("تُركيه", "«", "😀", "»", "Ok");
    }

    private static List<String> keys(String text, Language language) {
        return Tokenizer.tokens(text, language).stream().map(Token::key).toList();
    }
}
