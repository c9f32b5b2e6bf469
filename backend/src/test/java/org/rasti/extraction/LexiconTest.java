package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

class LexiconTest {

    private final Lexicon persian = new Lexicon(List.of("خاطر‌نشان کرد", "گفت", "می‌گوید", "رئیس"), Language.FA);
    private final Lexicon english = new Lexicon(List.of("prime minister", "minister"), Language.EN);

    @Test
    void spacesAndHalfSpacesDoNotCountInPersian() {
        assertThat(match(persian, "خاطر نشان کرد", Language.FA)).isEqualTo(3);
        assertThat(match(persian, "خاطرنشان کرد", Language.FA)).isEqualTo(2);
        assertThat(match(persian, "خاطرنشانکرد", Language.FA)).isEqualTo(1);
        assertThat(match(persian, "می گوید", Language.FA)).isEqualTo(2);
    }

    @Test
    void variantsOfALetterAreOne() {
        assertThat(match(persian, "رييس", Language.FA)).isEqualTo(1);
    }

    @Test
    void aPhraseEndsWhereAWordEnds() {
        assertThat(match(persian, "گفتم", Language.FA)).isZero();
    }

    @Test
    void theLongestPhraseCounts() {
        assertThat(match(english, "Prime Minister May", Language.EN)).isEqualTo(2);
        assertThat(match(english, "primeminister", Language.EN)).isZero();
    }

    @Test
    void findsAndCountsInAStretch() {
        Tokens tokens = new Tokens("the minister met the prime minister", Language.EN);

        assertThat(english.find(tokens, 0, tokens.size())).isEqualTo(1);
        assertThat(english.count(tokens, 0, tokens.size())).isEqualTo(2);
        assertThat(english.occursIn(tokens, 2, 4)).isFalse();
    }

    private static int match(Lexicon lexicon, String text, Language language) {
        Tokens tokens = new Tokens(text, language);
        return lexicon.match(tokens, 0, tokens.size());
    }
}
