package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

/** All examples are made up. */
class PersianHeadingsTest {

    @Test
    void theAnswersOfAnInterview() {
        Said said = Said.in(Language.FA, """
                خبرنگار: آیا امسال برف می‌آید؟
                مسعود بارانی رئیس سازمان هواشناسی: بارش برف کمتر از سال قبل است.
                پرسش: سدها چه می‌شوند؟
                پاسخ: ۶۰ درصد سدها خالی است.
                """);

        assertThat(said.speakers()).containsExactly("مسعود بارانی", "مسعود بارانی");
    }

    @Test
    void aDashBelowAQuestionAnswersIt() {
        Said said = Said.in(Language.FA, """
                گفتگو با پریسا مهرجو، کارگردان فیلم «باران»
                * بودجه فیلم چقدر بود؟
                - هفت میلیارد تومان هزینه شد. هیچ نهادی کمک نکرد.
                """);

        assertThat(said.speakers()).containsExactly("پریسا مهرجو", "پریسا مهرجو");
    }

    @Test
    void aTalkAndAColonNeedNoVerb() {
        Said said = Said.in(Language.FA, """
                علی ثابتی، فرماندار قوچان، در گفت‌وگو با ایرنا: تیم‌های ارزیاب به روستاها رفته‌اند.
                """);

        assertThat(said.speakers()).containsExactly("علی ثابتی");
    }
}
