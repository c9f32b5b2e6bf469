package org.rasti.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugTest {

    @Test
    void persianStaysPersian() {
        assertThat(Slug.of("گروه‌های تروريستي فعال در سوریه، ۱۲ گروه!"))
                .isEqualTo("گروه-های-تروریستی-فعال-در-سوریه-۱۲-گروه");
    }

    @Test
    void latinBecomesSmall() {
        assertThat(Slug.of("  Terminal to REOPEN in May? ")).isEqualTo("terminal-to-reopen-in-may");
    }

    @Test
    void aLongTextIsCutAtAWord() {
        String slug = Slug.of("terminal ".repeat(30));

        assertThat(slug).hasSizeLessThanOrEqualTo(80).endsWith("-terminal");
    }

    @Test
    void aWordWithoutEndIsCutSomewhere() {
        assertThat(Slug.of("x".repeat(300))).hasSize(80);
        assertThat(Slug.of("𐐨".repeat(300)).length()).isLessThanOrEqualTo(80);
    }

    @Test
    void isNeverEmpty() {
        assertThat(Slug.of("")).isEqualTo("statement");
        assertThat(Slug.of("«…!؟»")).isEqualTo("statement");
    }

    @Test
    void invisibleMarksLeaveNoTrace() {
        assertThat(Slug.of("تُرکـیه\u200F")).isEqualTo("ترکیه");
    }
}
