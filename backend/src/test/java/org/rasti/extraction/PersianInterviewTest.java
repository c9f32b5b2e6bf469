package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

/** All examples are made up. */
class PersianInterviewTest {

    @Test
    void theLabelsOfItsLinesTellWhoAnswers() {
        Said said = Said.in(Language.FA, """
                به دیدار پولاد سنگ‌تراش رئیس فدراسیون شنا رفتیم.
                موج: چرا استخر بسته است؟
                سنگ‌تراش: لوله‌ها پوسیده است.
                یک ماه است که کار می‌کنیم.
                موج: کی باز می‌شود؟
                سنگ‌تراش: استخر ۲۰ روز دیگر باز است.
                """);

        assertThat(said.lines())
                .containsExactly(
                        "پولاد سنگ‌تراش: لوله‌ها پوسیده است",
                        "پولاد سنگ‌تراش: یک ماه است که کار می‌کنیم",
                        "پولاد سنگ‌تراش: استخر ۲۰ روز دیگر باز است");
    }

    @Test
    void withoutLabelsTheLineBelowAQuestionAnswersIt() {
        Said said = Said.in(Language.FA, """
                پریسا مهرجو، رئیس مرکز لرزه‌نگاری، در گفت‌وگو با ما از زلزله گفته است.
                چند ایستگاه دارید؟
                در کشور ۱۴۰ ایستگاه داریم. همه آنها روشن است.
                آیا زلزله پیش‌بینی می‌شود؟
                خیر، هیچ کشوری نمی‌تواند.
                اما مردم نگرانند.
                حق دارند و ما هم نگرانیم.
                حرف آخر؟
                خانه‌ها را محکم بسازید.
                """);

        assertThat(said.speakers()).hasSize(5).containsOnly("پریسا مهرجو");
        assertThat(said.words()).doesNotContain("اما مردم نگرانند");
    }

    @Test
    void aLoneQuestionMakesNoInterview() {
        Said said = Said.in(Language.FA, "چرا آب نیست؟\nسدها در ده سال گذشته خالی شده است.");

        assertThat(said.lines()).isEmpty();
    }

    @Test
    void whoeverIsAskedMayHaveNoRoleThere() {
        Said said = Said.in(Language.FA, """
                دبیر فدراسیون شنا می‌گوید استخر فدراسیون تا پاییز تعمیر می‌شود.
                جلال کریمی به چند پرسش ما پاسخ داد.
                استخر کی باز می‌شود؟
                هنوز معلوم نیست که کی.
                این را هم بگویم که شناگران تمرین می‌کنند.
                (چندی پیش یکی از شناگران نوشته بود: «خسته شده‌ایم از شنیدن وعده.»)
                هدف شما چیست؟
                مدال گرفتن در آسیا.
                و حرف آخر؟
                شنا را جدی بگیرید.
                """);

        assertThat(said.speakers())
                .containsExactly("جلال کریمی", "جلال کریمی", "جلال کریمی", "?", "جلال کریمی", "جلال کریمی");
    }
}
