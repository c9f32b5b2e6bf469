package org.rasti.desk.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void quotesEverything() {
        assertThat(Csv.line(List.of("S-1001", "a \"b\", c", "two\nlines", "")))
                .isEqualTo("\"S-1001\",\"a \"\"b\"\", c\",\"two\nlines\",\"\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "=\"x\""})
    void letsNothingBeAFormula(String text) {
        assertThat(Csv.cell(text)).startsWith("\"'" + text.charAt(0)).endsWith("\"");
    }

    @Test
    void leavesOrdinaryTextAlone() {
        assertThat(Csv.cell("ما = شما")).isEqualTo("\"ما = شما\"");
    }
}
