package org.rasti.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginTest {

    @Test
    void isTheSameHoweverItIsTyped() {
        assertThat(new Login("  Parvin@Example.org ")).isEqualTo(new Login("parvin@example.org"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "-parvin", "پروین", "par vin", "parvin\n2"})
    void refusesWhatNobodyCouldType(String typed) {
        assertThatThrownBy(() -> new Login(typed)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void isAtMostAHundredLong() {
        assertThat(new Login("a".repeat(100)).value()).hasSize(100);
        assertThatThrownBy(() -> new Login("a".repeat(101))).isInstanceOf(InvalidInput.class);
    }
}
