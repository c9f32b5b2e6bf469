package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

class CastTest {

    private final Cast cast = new Cast(LanguagePack.load(Language.FA));

    @Test
    void aSurnameIsThePersonOfTheFullName() {
        meet("کریمی", null, 0);
        meet("سید رضا کریمی", "وزیر نیرو", 10);

        assertThat(guess("کریمی")).isEqualTo(new SpeakerGuess("سید رضا کریمی", "وزیر نیرو", null, true));
    }

    @Test
    void aNameWrittenTogetherIsTheSame() {
        meet("ملا عبدالغنی برادر", null, 0);

        meet("حسن رمضان‌پور", null, 5);

        assertThat(guess("ملابرادر").name()).isEqualTo("ملا عبدالغنی برادر");
        assertThat(guess("رمضان پور").name()).isEqualTo("حسن رمضان‌پور");
    }

    @Test
    void aFirstNameAloneIsNobody() {
        meet("رضا کریمی", null, 0);

        assertThat(cast.named("رضا", false)).isNull();
    }

    @Test
    void theRoleThatSaysMostIsShownAndNotTheOneThatSaysOurCountry() {
        meet("رضا کریمی", "وزیر امور خارجه کشورمان", 0);
        meet("رضا کریمی", "وزیر خارجه", 5);
        meet("رضا کریمی", "وزیر امور خارجه ایران", 9);

        assertThat(guess("کریمی").role()).isEqualTo("وزیر امور خارجه ایران");
    }

    @Test
    void theBodyIsReadFromTheRole() {
        meet("رضا کریمی", "سخنگوی گمرک ایران", 0);

        assertThat(guess("کریمی").body()).isEqualTo("گمرک ایران");
    }

    @Test
    void ofTwoHoldersTheOneMetLastCounts() {
        meet("رضا کریمی", "سخنگوی وزارت خارجه آمریکا", 0);
        meet("علی رضایی", "سخنگوی وزارت خارجه ایران", 20);

        assertThat(holder("سخنگوی وزارت خارجه", 50)).isEqualTo("علی رضایی");
        assertThat(holder("سخنگوی وزارت خارجه آمریکا", 50)).isEqualTo("رضا کریمی");
        assertThat(cast.holding("وزیر نیرو", 50)).isNull();
    }

    private void meet(String name, @Nullable String role, int at) {
        cast.meet(new Mention(at, at + 2, Mention.Type.NAME, name, role));
    }

    private SpeakerGuess guess(String name) {
        Person person = cast.named(name, false);
        assertThat(person).isNotNull();
        return person == null ? cast.guess("") : cast.guess(person);
    }

    private String holder(String role, int before) {
        Person person = cast.holding(role, before);
        return person == null ? "" : person.name();
    }
}
