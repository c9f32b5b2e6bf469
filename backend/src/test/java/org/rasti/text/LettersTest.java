package org.rasti.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LettersTest {

    @Test
    void arabicAndPersianFormsOfALetterAreOne() {
        assertThat(Letters.fold('ي', Language.FA)).isEqualTo("ی");
        assertThat(Letters.fold('ك', Language.FA)).isEqualTo("ک");
        assertThat(Letters.fold('أ', Language.AR)).isEqualTo("ا");
        assertThat(Letters.fold('ة', Language.AR)).isEqualTo("ه");
    }

    @Test
    void diacriticsTatweelAndDirectionMarksLeaveNoTrace() {
        assertThat(Letters.fold('\u064E', Language.AR)).isEmpty();
        assertThat(Letters.fold('\u0640', Language.FA)).isEmpty();
        assertThat(Letters.fold('\u200F', Language.FA)).isEmpty();
    }

    @Test
    void halfSpacesStay() {
        assertThat(Letters.fold(Letters.HALF_SPACE, Language.FA)).isEqualTo("\u200C");
    }

    @Test
    void digitsOfAnyScriptBecomeAscii() {
        assertThat(Letters.fold('۴', Language.FA)).isEqualTo("4");
        assertThat(Letters.fold('٤', Language.AR)).isEqualTo("4");
    }

    @Test
    void turkishHasItsOwnSmallLetters() {
        assertThat(Letters.fold('I', Language.TR)).isEqualTo("ı");
        assertThat(Letters.fold('İ', Language.TR)).isEqualTo("i");
        assertThat(Letters.fold('I', Language.EN)).isEqualTo("i");
    }

    @Test
    void presentationFormsBecomeTheirLetters() {
        assertThat(Letters.fold(0xFEFB, Language.AR)).isEqualTo("لا");
    }
}
