package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

/** All examples are made up. */
class PersianVerbsTest {

    @Test
    void aSecondVerbBeginsASecondStatement() {
        Said said = Said.in(
                Language.FA, "رضا کریمی وزیر نیرو خاطرنشان کرد که سدها پر است و تاکید کرد برق در تابستان قطع نمی‌شود.");

        assertThat(said.lines()).containsExactly("رضا کریمی: سدها پر است", "رضا کریمی: برق در تابستان قطع نمی‌شود");
    }

    @Test
    void aVerbMayFollowAQuotation() {
        Said said = Said.in(Language.FA, "رضا کریمی وزیر نیرو گفت: «سدها پر است» و افزود برق در تابستان قطع نمی‌شود.");

        assertThat(said.lines()).containsExactly("رضا کریمی: سدها پر است", "رضا کریمی: برق در تابستان قطع نمی‌شود");
    }

    @Test
    void aVerbWithItsObjectIsFollowedByARelativeClause() {
        Said said = Said.in(Language.FA, "وزارت نیرو طرحی تازه را پیشنهاد کرد که شامل ساخت سه سد در شمال کشور است.");

        assertThat(said.lines()).isEmpty();
    }
}
