package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

class NameWordsTest {

    private final NameWords persian = new NameWords(LanguagePack.load(Language.FA));
    private final NameWords english = new NameWords(LanguagePack.load(Language.EN));

    @Test
    void honorificsAreNoPartOfAName() {
        assertThat(english.of("Dr. Ana Ruiz's")).containsExactly("ana", "ruiz");
    }

    @Test
    void aSurnameOrItsFirstHalfIsTheWholeName() {
        assertThat(persian.same(persian.of("کریمی"), persian.of("رضا کریمی"), false))
                .isTrue();
        assertThat(persian.same(persian.of("فلاح"), persian.of("ربیع فلاح‌جلودار"), false))
                .isTrue();
        assertThat(persian.same(persian.of("رضا"), persian.of("رضا کریمی"), false))
                .isFalse();
    }
}
