package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

/** All examples are made up. */
class PersianSourcesTest {

    @Test
    void aLetterIsItsWriters() {
        Said said = Said.in(Language.FA, """
                استاندار مرکزی در نامه‌ای به وزیر نیرو خواستار توقف برداشت آب شد.
                سپهر ـ اراک؛ در این نامه آمده است: «سد اراک خالی است.»
                کاوه آذری در بخش دیگری از نامه خود نوشته است که کشاورزان آب ندارند.
                """);

        assertThat(said.speakers()).containsExactly("کاوه آذری", "کاوه آذری", "کاوه آذری");
    }

    @Test
    void aStatementIsTheBodysThatMadeIt() {
        Said said = Said.in(Language.FA, """
                انجمن داروسازان در بیانیه‌ای از کمبود ۹۰ قلم دارو خبر داد.
                حسن دلیری سخنگوی سازمان غذا و دارو گفت: کمبودها رو به پایان است.
                در این بیانیه آمده است: داروخانه‌ها پولی نگرفته‌اند.
                """);

        assertThat(said.speakers()).containsExactly("انجمن داروسازان", "حسن دلیری", "انجمن داروسازان");
    }

    @Test
    void aReportNamesItsBody() {
        Said said = Said.in(Language.FA, """
                مرکز آمار ایران اعلام کرد: نرخ بیکاری به ۸ درصد رسید.
                در گزارش این مرکز آمده است: اشتغال زنان کاهش یافته است.
                """);

        assertThat(said.speakers()).containsExactly("مرکز آمار ایران", "مرکز آمار ایران");
    }

    @Test
    void explanationsOfABodyThatSaysNothingElse() {
        Said said = Said.in(Language.FA, """
                سازمان محیط زیست در پاسخ به گزارش ما توضیحاتی ارسال کرد. در این توضیحات آمده است: تالاب خشک نشده است.
                """);

        assertThat(said.speakers()).containsExactly("سازمان محیط زیست");
    }
}
