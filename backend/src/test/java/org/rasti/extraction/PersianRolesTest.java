package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

/** Whose a role without a name is. All examples are made up. */
class PersianRolesTest {

    @Test
    void aRoleThatFitsNobodyIsASecondOneOfTheOnlyPerson() {
        Said said = fa("""
                علی یاری مدیرکل حمل و نقل ساوه گفت: جاده‌ها باز است.
                عضو شورای حمل و نقل استان گفت: راننده کم داریم.
                """);

        assertThat(said.speakers()).containsExactly("علی یاری", "علی یاری");
    }

    @Test
    void whoSpeaksTooIsSomebodyElse() {
        Said said = fa("""
                علی یاری مدیرکل حمل و نقل ساوه گفت: جاده‌ها باز است.
                عضو شورای حمل و نقل استان نیز گفت: راننده کم داریم.
                """);

        assertThat(said.speakers()).containsExactly("علی یاری", "عضو شورای حمل و نقل استان");
    }

    @Test
    void theMayorOfATownIsNotItsGovernor() {
        Said said = fa("""
                علی یاری استاندار یزد گفت: آب کم است.
                شهردار یزد گفت: اتوبوس کم است.
                """);

        assertThat(said.speakers()).containsExactly("علی یاری", "شهردار یزد");
    }

    @Test
    void aTownIsWrittenInOneWordOrTwo() {
        Said said = fa("""
                دادستان خرم‌آباد از بازداشت سه متهم خبر داد.
                رسول یاری دادستان عمومی و انقلاب خرم آباد گفت: انبار پلمب شد.
                """);

        assertThat(said.speakers()).containsExactly("رسول یاری", "رسول یاری");
    }

    @Test
    void ofTwoRolesJoinedByAndTheSecondMayStandAlone() {
        Said said = fa("""
                رئیس کمیته آب شورای شهر گفت: چاه‌ها خشک است.
                مریم صدری عضو و رئیس کمیته آب شورای شهر افزود: سدها خالی است.
                """);

        assertThat(said.speakers()).containsExactly("مریم صدری", "مریم صدری");
    }

    @Test
    void somebodyNewlyNamedBelowIsTheRolesHolderRatherThanWhoSpokeAbove() {
        Said said = fa("""
                مازیار نیکو جمعه نوشت: «پل را می‌سازیم.»
                رئیس شورای شهر گفت: بودجه پل نرسیده است.
                طاهره یاری افزود: مصالح هم نیست.
                شهردار ساوه نوشت: «بودجه هست.»
                """);

        assertThat(said.speakers()).containsExactly("مازیار نیکو", "طاهره یاری", "طاهره یاری", "مازیار نیکو");
    }

    private static Said fa(String text) {
        return Said.in(Language.FA, text);
    }

    @Test
    void inAnArticleWithOneSpeakerAnyOtherRoleIsTheirs() {
        Said said = fa("""
                علی یاری مدیرعامل شرکت مترو گفت: واگن‌ها رسید.
                عضو سابق هیئت امنا افزود: بلیت گران نمی‌شود.
                """);

        assertThat(said.speakers()).containsExactly("علی یاری", "علی یاری");
    }

    @Test
    void aFormOfAddressBeforeATitleIsARole() {
        Said said = fa("""
                کاوه یاری، شاعر و استاد ادبیات فارسی، گفت: کتاب تازه‌ام چاپ شد.
                استاد پیشکسوت ادبیات افزود: ناشر کم است.
                """);

        assertThat(said.speakers()).containsExactly("کاوه یاری", "کاوه یاری");
    }

    @Test
    void aGroupIsNoPersonToHoldARole() {
        Said said = fa("""
                شرکت‌های برق اعلام کردند که بدهی دارند و پول ندارند.
                وزیر نیرو گفت: سدها پر است.
                """);

        assertThat(said.speakers()).containsExactly("شرکت‌های برق", "وزیر نیرو");
    }
}
