package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

class RoleWordsTest {

    private final RoleWords persian = new RoleWords(LanguagePack.load(Language.FA));
    private final RoleWords english = new RoleWords(LanguagePack.load(Language.EN));

    @Test
    void theHeadOfOurDiplomacyIsTheForeignMinisterOfIran() {
        assertThat(same("رئیس دستگاه دیپلماسی کشورمان", "وزیر امور خارجه ایران"))
                .isTrue();
        assertThat(same("وزیر خارجه کشورمان", "وزیر امور خارجه جمهوری اسلامی ایران"))
                .isTrue();
    }

    @Test
    void theMinistersOfTwoCountriesAreTwo() {
        assertThat(same("وزیر امور خارجه ایران", "وزیر امور خارجه ترکیه")).isFalse();
    }

    @Test
    void aShorterRoleMayBeALongerOne() {
        assertThat(same("سخنگوی گمرک", "سخنگوی گمرک ایران")).isTrue();
        assertThat(same("معاون گمرک", "سخنگوی گمرک ایران")).isFalse();
    }

    @Test
    void aSlipOfTheKeyboardIsForgiven() {
        assertThat(same("معاوون وزیر بهداشت", "معاون درمان وزارت بهداشت")).isTrue();
    }

    @Test
    void inEnglishTheHeadComesLast() {
        assertThat(english.compatible(english.of("The minister"), english.of("Transport Minister")))
                .isTrue();
    }

    private boolean same(String a, String b) {
        return persian.compatible(persian.of(a), persian.of(b));
    }
}
