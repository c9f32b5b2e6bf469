package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

/** Where names end and what is none. All examples are made up. */
class PersianNamesTest {

    @Test
    void aSurnameThatStandsAloneShowsTheFullName() {
        Said said = fa("""
                نشست دو کشور با حضور تیگران مارکاریان وزیر راه ارمنستان برگزار شد.
                مارکاریان گفت: جاده مرزی امسال آسفالت شده است.
                """);

        assertThat(said.speakers()).containsExactly("تیگران مارکاریان");
    }

    @Test
    void aTitleThatNobodyListedStandsBetweenNameAndBody() {
        Said said = fa("""
                کامران بهارزاده پور پرچم‌دار ائتلاف «شهر ما» دیشب در سالن ورزش گفت: بدهی شهرداری زیاد است.
                بهارزاده پور همچنین گفت: اتوبوس کم است.
                """);

        assertThat(said.speakers()).containsExactly("کامران بهارزاده پور", "کامران بهارزاده پور");
    }

    @Test
    void wordsOfAClauseAreNoName() {
        Said said = fa("""
                سفیر ایران در مسکو نوشت: پروازها برقرار است.
                هوشنگ آذری در این پیام آورده است: «فرودگاه باز است.»
                قصه از آنجا شروع شد که یک روزنامه نوشت پروازها لغو شده است.
                """);

        assertThat(said.speakers()).startsWith("هوشنگ آذری", "هوشنگ آذری").doesNotContain("قصه");
    }

    @Test
    void anObjectIsNoSubject() {
        Said said = fa("""
                رضا کریمی وزیر نیرو گفت: سدها پر است.
                وقتی از او درباره برق می‌پرسیم، عینک سیاهش را برمی‌دارد و می‌گوید: «برق هم هست.»
                """);

        assertThat(said.speakers()).containsExactly("رضا کریمی", "رضا کریمی");
    }

    @Test
    void aClauseOfTimeGivesWayToTheNameBehindIt() {
        Said said = fa("""
                مریم صدری، استاد دانشگاه، سخنران نشست بود.
                هیاهوی سالن که خوابید، صدری گفت این آمار از سازمان ملل آمده است.
                """);

        assertThat(said.speakers()).containsExactly("مریم صدری");
    }

    @Test
    void aForeignNameMayBeSpeltInTwoWays() {
        Said said = fa("""
                «ادوارد کورتمانیس» سخنگوی پلیس گفت: راه باز است.
                کورتمانس افزود: تونل بسته است.
                """);

        assertThat(said.speakers()).containsExactly("ادوارد کورتمانیس", "ادوارد کورتمانیس");
    }

    @Test
    void anotherMemberHasANameToo() {
        Said said = fa("""
                کاوه یاری، دیگر عضو شورا، گفت: بودجه کم است.
                """);

        assertThat(said.speakers()).containsExactly("کاوه یاری");
    }

    @Test
    void theDeskOfAnOutletIsNobody() {
        Said said = fa("""
                گروه ورزشی خبرگزاری پژواک: تیم والیبال باخت و دو بازیکن مصدوم شدند.
                """);

        assertThat(said.lines()).isEmpty();
    }

    private static Said fa(String text) {
        return Said.in(Language.FA, text);
    }
}
