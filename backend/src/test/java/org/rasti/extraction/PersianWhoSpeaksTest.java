package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

/** Whole little articles: who goes on speaking. All examples are made up. */
class PersianWhoSpeaksTest {

    @Test
    void aHolderOfOneOfficeIsNotAnothers() {
        Said said = Said.in(Language.FA, """
                نادر خالقی، نماینده مردم ساوه، به وزیر راه گفت: جاده ساوه قتلگاه است.
                وزیر راه در پاسخ گفت: جاده ساوه چهارخطه می‌شود.
                وی ادامه داد: ۳۰۰ میلیارد تومان به آن اختصاص یافته است.
                """);

        assertThat(said.speakers()).containsExactly("نادر خالقی", "وزیر راه", "وزیر راه");
    }

    @Test
    void thisMinistrysSpokeswoman() {
        Said said = Said.in(Language.FA, """
                سیما لادن‌زاده سخنگوی وزارت بهداشت گفت: آب سالم است.
                وزارت بهداشت اعلام کرد: سفر آزاد است.
                سخنگوی این وزارتخانه در پایان گفت: واکسن کافی داریم.
                """);

        assertThat(said.speakers()).containsExactly("سیما لادن‌زاده", "وزارت بهداشت", "سیما لادن‌زاده");
    }

    @Test
    void groupsSpeakAsBodies() {
        Said said = Said.in(Language.FA, """
                کارگران کارخانه قند در نامه‌ای به استاندار نوشتند: پنج ماه است حقوق نگرفته‌ایم.
                استاندار فارس گفت: حقوق کارگران پرداخت می‌شود.
                """);

        assertThat(said.speakers()).containsExactly("کارگران کارخانه قند", "استاندار فارس");
    }

    @Test
    void aRoleRightBelowABareNameIsThatPersons() {
        Said said = Said.in(Language.FA, """
                مهران کیایی در مراسم افتتاح کارخانه گفت: ۷۰ درصد سرمایه تامین شد.
                معاون وزیر صنعت افزود: ۴۰۰ نفر مشغول کار شدند.
                """);

        assertThat(said.speakers()).containsExactly("مهران کیایی", "مهران کیایی");
    }

    @Test
    void aNameWithItsRoleBetweenDashes() {
        Said said = Said.in(Language.FA, """
                کمال اسدی ـ استاد اقتصاد دانشگاه اصفهان ـ معتقد است که تورم کاهش نمی‌یابد.
                اسدی گفت: دولت پول چاپ می‌کند.
                """);

        assertThat(said.speakers()).containsExactly("کمال اسدی", "کمال اسدی");
    }

    @Test
    void somebodyNamedInPassingSpeaksLater() {
        Said said = Said.in(Language.FA, """
                مهین گلشن نماینده مردم ساری در سوال از یوسف نیکو وزیر راه گفت: جاده‌ها ویران است.
                وزیر راه بیان کرد: بودجه نرسیده است.
                """);

        assertThat(said.speakers()).containsExactly("مهین گلشن", "یوسف نیکو");
    }

    @Test
    void theAdversativeEndsASubject() {
        Said said = Said.in(Language.FA, """
                اتاق اصناف ساری اما در بیانیه‌ای تصریح کرد: بهای روغن بالا رفته است.
                """);

        assertThat(said.speakers()).containsExactly("اتاق اصناف ساری");
    }

    @Test
    void theObjectIsNoPartOfADescription() {
        Said said = Said.in(Language.FA, """
                رضا کریمی رئیس دانشگاه گفت: بودجه کم است.
                این مقام دانشگاهی شایعه تعطیلی دانشکده را رد کرد.
                """);

        assertThat(said.speakers()).containsExactly("رضا کریمی", "رضا کریمی");
    }

    @Test
    void aDatelineIsNobody() {
        Said said = Said.in(Language.FA, """
                تهران - سپهرنیوز - معاون وزیر کشاورزی گفت: گندم کافی در انبارها هست.
                """);

        assertThat(said.speakers()).containsExactly("معاون وزیر کشاورزی");
    }

    @Test
    void theAgencyBeforeAColonIsNobody() {
        Said said = Said.in(Language.FA, """
                خبرگزاری سپهر: مرکز آمار اعلام کرد: نرخ تورم به ۳۱ درصد رسید.
                """);

        assertThat(said.speakers()).containsExactly("مرکز آمار");
    }

    @Test
    void theFirstPersonGoesOnBehindAClause() {
        Said said = Said.in(Language.FA, """
                رضا کریمی شهردار ساری گفت که آب ۱۱ محله قطع است. از مردم خواهش می‌کنیم صرفه‌جویی کنند.
                """);

        assertThat(said.speakers()).containsExactly("رضا کریمی", "رضا کریمی");
    }

    @Test
    void aReporterWhoAsksSaysNothing() {
        Said said = Said.in(Language.FA, """
                خبرنگاری پرسید که آیا برق اضطراری تامین شده است؟
                """);

        assertThat(said.lines()).isEmpty();
    }

    @Test
    void theHeadOfThisAssociationIsNotAnothersHead() {
        Said said = Said.in(Language.FA, """
                رئیس سازمان غذا و دارو گفت: ذخیره انسولین کافی است.
                بیژن ستوده ادامه داد: انسولین وارد شده است.
                انجمن دیابت ایران این آمار را نادرست خواند.
                مریم قنبری، رئیس این انجمن، گفت: بیماران سرگردانند.
                """);

        assertThat(said.speakers()).containsExactly("بیژن ستوده", "بیژن ستوده", "انجمن دیابت ایران", "مریم قنبری");
    }

    @Test
    void whoeverIsAskedSpeaksNext() {
        Said said = Said.in(Language.FA, """
                رضا کریمی وزیر نیرو گفت: سدها پر است.
                از مریم صدری رئیس صنف نانوا درباره آرد پرسیدیم. پاسخ داد که آرد گران شده است و نان هم.
                """);

        assertThat(said.speakers()).containsExactly("رضا کریمی", "مریم صدری");
    }
}
