package org.rasti.languagemodel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerbatimTest {

    private final Verbatim text = new Verbatim("It rains. It rains 😀, he said. کتاب‌ها");

    @Test
    void findsWordsByTheirPlace() {
        assertThat(text.find("It rains", 1)).hasValue(0);
        assertThat(text.find("It rains", 2)).hasValue(10);
        assertThat(text.find("It rains", 3)).isEmpty();
        assertThat(text.find("It rains", Integer.MAX_VALUE)).isEmpty();
    }

    @Test
    void countsEachUnit() {
        assertThat(text.find("it rains", 1)).isEmpty();
        assertThat(text.find("It  rains", 1)).isEmpty();
        assertThat(text.find("کتابها", 1)).isEmpty();
        assertThat(text.find("کتاب‌ها", 1)).isPresent();
    }

    @Test
    void countsPlacesThatDoNotOverlap() {
        assertThat(new Verbatim("aaaa").find("aa", 2)).hasValue(2);
        assertThat(new Verbatim("aaaa").find("aa", 3)).isEmpty();
    }

    @Test
    void cutsNoCharacterInTwo() {
        assertThat(text.find("rains \uD83D", 1)).isEmpty();
        assertThat(text.find("\uDE00, he", 1)).isEmpty();
        assertThat(text.find("rains 😀, he", 1)).isPresent();
    }

    @Test
    void takesMarksAloneForNoWords() {
        assertThat(text.find("", 1)).isEmpty();
        assertThat(text.find(". ", 1)).isEmpty();
        assertThat(text.find("😀", 1)).isEmpty();
    }

    @Test
    void keepsShortWordsThatStandInIt() {
        assertThat(text.keep(" he said\n", 7)).isEqualTo("he said");
        assertThat(text.keep("he said", 6)).isNull();
        assertThat(text.keep("she said", 20)).isNull();
        assertThat(text.keep("", 20)).isNull();
    }
}
