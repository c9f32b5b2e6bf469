package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rasti.text.Language;

class KindJudgeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "تعداد 1800 دستگاه وارد شبکه شد | FACT",
                "این موضوع هیچ ارتباطی به کرونا ندارد | FACT",
                "خط سه را تا پاییز افتتاح خواهیم کرد | PROMISE",
                "مصمم هستیم که مرز را متحول کنیم | PROMISE",
                "توافق کردیم که نشست بعدی برگزار شود | PROMISE",
                "جنگ گسترده‌تر خواهد شد | PREDICTION",
                "این وضع می‌تواند باعث آشوب شود | PREDICTION",
                "نباید نقش آنها را نادیده گرفت | OPINION",
                "امیدواریم صلح برقرار شود | OPINION",
                "سدها پر شده‌اند و خط سه را افتتاح خواهیم کرد | PROMISE",
                "سدها 12 درصد کم شده‌اند و باید صرفه‌جویی کنیم | FACT",
                "یارانه‌ها از هفته آینده پرداخت می‌شود | PROMISE",
                "بارش باران از هفته آینده آغاز می‌شود | PREDICTION",
                "شهروندان با شماره 137 تماس بگیرند | OPINION",
                "وزیر پیشین وعده داده بود که سد ساخته خواهد شد | FACT"
            })
    void persian(String words, Kind kind) {
        assertThat(Said.in(Language.FA, "وی گفت: " + words + ".").only().kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the bridge had cost 4 million euros | FACT",
                "the government would send 40 clinics by Friday | PROMISE",
                "the vaccine could run out in ten days | PREDICTION",
                "the law must be changed at once | OPINION",
                "the bridge will be repaired by spring | PROMISE",
                "prices will rise again | PREDICTION",
                "the mayor had promised that the bridge would be built | FACT"
            })
    void english(String words, Kind kind) {
        assertThat(Said.in(Language.EN, "Mayor Ana Ruiz said " + words + ".")
                        .only()
                        .kind())
                .isEqualTo(kind);
    }
}
