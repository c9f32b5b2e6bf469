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

    @Test
    void aLoneWordBehindACommitteeIsNoName() {
        Said said = Said.in(Language.FA, "سخنگوی کمیسیون عمران گفت: آب کم است.\nهوتن بادکوبه افزود: باران کم بود.");

        assertThat(said.speakers()).containsExactly("هوتن بادکوبه", "هوتن بادکوبه");
    }

    @Test
    void aFullNameAmidTheWordsOfARoleIsItsHolder() {
        Said said = Said.in(Language.FA, "مدیر آب شهر گفت: آب کم است. نادره فلاحی بر ساخت سد تاکید کرد.");

        assertThat(said.speakers()).containsExactly("نادره فلاحی", "نادره فلاحی");
    }

    @Test
    void nobodyCallsThemselvesByTheirFamilyName() {
        Said said = Said.in(Language.FA, "مهدی کریمی گفت: آب کم است. کریمی نگفت که کی آب می‌آید.");

        assertThat(said.lines()).containsExactly("مهدی کریمی: آب کم است");
    }

    @Test
    void aMemberPointedAtIsTheReporters() {
        Said said = Said.in(
                Language.FA,
                "سارا کریمی، نماینده مردم ساوه، گفت: آب کم است. این نماینده مجلس در پایان از همکاران خود خواست به طرح رأی ندهند.");

        assertThat(said.lines()).containsExactly("سارا کریمی: آب کم است", "سارا کریمی: به طرح رأی ندهند");
    }

    @Test
    void whenItWasSaidIsNobody() {
        Said said =
                Said.in(Language.FA, "ساعاتی بعد شرکت آب و خاک، وابسته به وزارت نیرو، اعلام کرد سد ترک برداشته است.");

        assertThat(said.speakers()).containsExactly("شرکت آب و خاک");
    }

    @Test
    void weInTheNextParagraphGoesOn() {
        Said said = Said.in(Language.FA, "مهدی کریمی گفت: سد ترک برداشته است.\nما با مردم روراست هستیم. آب سالم است.");

        assertThat(said.speakers()).containsExactly("مهدی کریمی", "مهدی کریمی", "مهدی کریمی");
    }

    @Test
    void theReportersNextParagraphDoesNot() {
        Said said = Said.in(
                Language.FA,
                "مهدی کریمی گفت: سد ترک برداشته است.\nمردم ساوه با این سد آشنا هستند. خبرنگار ما آن را دیده است.");

        assertThat(said.speakers()).containsExactly("مهدی کریمی");
    }

    @Test
    void anAgencyRelaysABody() {
        Said said = Said.in(Language.FA, "خبرگزاری مهر به نقل از وزارت نیرو نوشت که سد ترک برداشته است.");

        assertThat(said.lines()).containsExactly("وزارت نیرو: سد ترک برداشته است");
    }

    @Test
    void theLatestFiguresOfABody() {
        Said said = Said.in(Language.FA, "بر اساس تازه‌ترین آمار گمرک، صادرات پسته ۱۰ درصد کم شده است.");

        assertThat(said.lines()).containsExactly("گمرک: صادرات پسته ۱۰ درصد کم شده است");
    }

    @Test
    void whatIsCalledANameIsNoStatement() {
        Said said = Said.in(Language.FA, "وزیر نیرو این خبر را «ساختگی» خواند.");

        assertThat(said.lines()).isEmpty();
    }

    @Test
    void aPermitIsNoWoman() {
        Said said = Said.in(Language.FA, "مدیرکل صدور پروانه و مجوز گفت: آب کم است.");

        assertThat(said.speakers()).containsExactly("مدیرکل صدور پروانه و مجوز");
    }

    @Test
    void aRoleNamedOnlyAtTheEnd() {
        Said said = Said.in(
                Language.FA,
                "استاندار ساوه گفت: آب کم است.\nمدیر آب گفت: سد خالی است.\nمریم کریمی، استاندار ساوه، گفت: صبر کنید.");

        assertThat(said.speakers()).containsExactly("مریم کریمی", "مدیر آب", "مریم کریمی");
    }

    @Test
    void anotherWordForTheRoleOfTheLead() {
        Said said = Said.in(
                Language.FA, "بازیگر پیشکسوت سینما گفت: فیلم کم است.\nبیژن کریمی بازیگر قدیمی افزود: سینما خلوت است.");

        assertThat(said.speakers()).containsExactly("بیژن کریمی", "بیژن کریمی");
    }

    @Test
    void aSecondRoleOfTheOnlySpeaker() {
        Said said = Said.in(
                Language.FA, "مهدی کریمی رئیس شورای شهر گفت: آب کم است.\nعضو هیئت امنای دانشگاه افزود: باران کم بود.");

        assertThat(said.speakers()).containsExactly("مهدی کریمی", "مهدی کریمی");
    }

    @Test
    void aProfessorIsNoUniversity() {
        Said said = Said.in(Language.FA, "استاد دانشگاه ساوه گفت: آب کم است.\nرضا کریمی افزود: باران کم بود.");

        assertThat(said.speakers()).containsExactly("رضا کریمی", "رضا کریمی");
    }

    @Test
    void aNameThatBeginsLikeAVerb() {
        Said said = Said.in(Language.FA, "به گزارش خبرگزاری سپیدار از طبس، هوتن میرزایی اظهار داشت: پل ساخته شد.");

        assertThat(said.speakers()).containsExactly("هوتن میرزایی");
    }

    @Test
    void aNameBehindAPlaceWithoutAComma() {
        Said said = Said.in(Language.FA, "به گزارش خبرگزاری سپیدار از قزوین مسعود کریمی، ظهر امروز گفت: پل ساخته شد.");

        assertThat(said.speakers()).containsExactly("مسعود کریمی");
    }

    @Test
    void theViceOfTheJuristIsNoContrast() {
        Said said = Said.in(
                Language.FA,
                "مهدی کریمی امام جمعه ساوه گفت: آب کم است.\nنماینده ولی فقیه در ساوه تصریح کرد: باران کم بود.");

        assertThat(said.speakers()).containsExactly("مهدی کریمی", "مهدی کریمی");
    }

    @Test
    void thePassiveAsks() {
        Said said = Said.in(
                Language.FA,
                "انجمن باغداران در بیانیه‌ای آب را کم دانست. در این بیانیه از دولت خواسته شده است که سد را ترمیم کند.");

        assertThat(said.speakers()).containsExactly("انجمن باغداران", "انجمن باغداران");
    }

    @Test
    void whoDeniesAndWhoPromises() {
        Said said = Said.in(
                Language.FA,
                "مهدی کریمی منکر دریافت هرگونه رشوه شد.\nوی از پل بازدید کرد و ساخت دو پل دیگر را وعده داد.");

        assertThat(said.lines()).containsExactly("مهدی کریمی: دریافت هرگونه رشوه", "مهدی کریمی: ساخت دو پل دیگر را");
    }

    @Test
    void whatTheReporterSawMeanwhile() {
        Said said = Said.in(Language.FA, "مهدی کریمی گفت: سد پر است. (تشویق حاضران)");

        assertThat(said.lines()).containsExactly("مهدی کریمی: سد پر است");
    }

    @Test
    void dotsBehindAndEndNoSentence() {
        Said said = Said.in(Language.FA, "مهدی کریمی گفت: گندم، جو و... را می‌خرند.");

        assertThat(said.lines()).containsExactly("مهدی کریمی: گندم، جو و... را می‌خرند");
    }
}
