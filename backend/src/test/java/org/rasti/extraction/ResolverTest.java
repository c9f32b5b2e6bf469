package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

/** Whole little articles, for who is who is told by what stands before and behind. */
class ResolverTest {

    @Test
    void aPronounIsTheLatestPerson() {
        Said said = fa("رضا کریمی وزیر نیرو گفت: سدها پر است.\nوی افزود: برق هست.");

        assertThat(said.speakers()).containsOnly("رضا کریمی");
        assertThat(said.resolutions()).containsExactly("named", "pronoun-latest");
    }

    @Test
    void aPronounMayMeanSomebodySpokenAbout() {
        Said said = fa("رضا کریمی وزیر نیرو دیروز به مجلس رفت.\nوی گفت: سدها پر است.");

        assertThat(said.speakers()).containsExactly("رضا کریمی");
    }

    @Test
    void aRoleIsItsHolderEvenIfSaidOtherwise() {
        Said said = fa("""
            رضا کریمی وزیر امور خارجه ایران گفت: سفر خوبی بود.
            رئیس دستگاه دیپلماسی کشورمان افزود: هفته بعد بازمی‌گردم.
            """);

        assertThat(said.speakers()).containsOnly("رضا کریمی");
        assertThat(said.resolutions()).containsExactly("named", "role-known");
    }

    @Test
    void theNameBelowBelongsToTheRoleNearestAboveIt() {
        Said said =
                fa("وزیر نیرو گفت: سدها پر است.\nشهردار تهران گفت: مترو پر است.\nرضا کریمی افزود: اتوبوس هم پر است.");

        assertThat(said.speakers()).containsExactly("وزیر نیرو", "رضا کریمی", "رضا کریمی");
    }

    @Test
    void aDescriptionIsTheLatestPerson() {
        Said said = fa("«ایوان پتروف» سخنگوی کرملین گفت: جنگ بد است.\nاین مقام روسی نوشت: صلح خوب است.");

        assertThat(said.speakers()).containsOnly("ایوان پتروف");
        assertThat(said.resolutions()).containsExactly("named", "description-latest");
    }

    @Test
    void anOutletNeverBecomesTheLatestSpeaker() {
        Said said = fa("رضا کریمی وزیر نیرو گفت: سدها پر است.\nرسانه‌ها نوشتند که سدها خالی است.\nوی افزود: برق هست.");

        assertThat(said.speakers()).containsOnly("رضا کریمی");
    }

    @Test
    void afterAnUnnamedSourceThePronounIsTheSource() {
        Said said = fa("""
            رضا کریمی وزیر نیرو گفت: سدها پر است.
            یک منبع آگاه گفت که آب نیست و برق نیست.
            وی افزود: گاز هم نیست.
            """);

        assertThat(said.speakers()).containsExactly("رضا کریمی", "?", "?");
    }

    @Test
    void whereNobodyWasNamedNobodyIsGuessed() {
        Said said = fa("وی گفت: سدها پر است.");

        assertThat(said.only().speaker()).isNull();
        assertThat(said.resolutions()).containsExactly("unresolved");
    }

    private static Said fa(String text) {
        return Said.in(Language.FA, text);
    }
}
